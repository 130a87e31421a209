import { expect, inject, test } from 'vitest';
import { embedHeight } from '../support/embed-height.ts';
import { openHost } from '../support/open-host.ts';
import { answered, silent, slug } from '../support/newest-rows.ts';

const cards = [...answered.slice(0, 1), ...silent.slice(0, 1)].map(
  (row) => `gemeente/${slug(row)}`,
);
const names = ['budget', 'tijdlijn', ...cards, 'vergelijk', 'zoek'];
const sandboxes = ['none', 'allow-scripts', 'allow-scripts allow-same-origin', ''];
const widths = [320, 400, 600, 700, 1200];

const frame = (path: string, sandbox: string, more = '') =>
  `<iframe src="${inject('baseURL')}/embed/${path}" title="Kader" ${sandbox === 'none' ? '' : `sandbox="${sandbox}"`} ${more}></iframe>`;

const cases = sandboxes.flatMap((sandbox) => widths.map((width) => [sandbox, width] as const));

test.each(cases)(
  'in a frame with sandbox “%s”, %i px wide, nothing is cut off',
  async (sandbox, width) => {
    const frames = names.map((name) =>
      frame(`${name}/`, sandbox, `width="${width}" height="${embedHeight(name)}" style="border:0"`),
    );
    await using host = await openHost(frames.join('<br>'));
    await host.page.waitForLoadState('load');
    const faults = await Promise.all(
      host.page
        .frames()
        .slice(1)
        .map(async (inner) => {
          const { scrollWidth, clientWidth, scrollHeight, clientHeight } = await inner
            .locator(':root')
            .evaluate(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => ({
              scrollWidth,
              clientWidth,
              scrollHeight,
              clientHeight,
            }));
          const { pathname } = new URL(inner.url());
          return [
            ...(scrollWidth > clientWidth ? [`${pathname} scrolls sideways`] : []),
            ...(scrollHeight > clientHeight && !pathname.includes('vergelijk')
              ? [`${pathname} is cut off: ${scrollHeight} px in ${clientHeight}`]
              : []),
          ];
        }),
    );
    expect(faults.flat()).toEqual([]);
    expect(host.page.frames()).toHaveLength(names.length + 1);
  },
);
