import type { BrowserContextOptions } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { plainOptions } from '../../src/embeds/frame-options.ts';
import { frameSnippet } from '../../src/embeds/snippets.ts';
import { coloursOf } from '../support/colours-of.ts';
import { openHost } from '../support/open-host.ts';

const embed = { name: 'budget', title: 'Budget', page: '/grafieken/budget/', height: 640 };

const night = '#181a1f';

/** The colours of the frame on a page of another site that looks like this. */
async function coloursOn(style: string, code: string, options: BrowserContextOptions) {
  await using opened = await openHost(`<style>${style}</style>${code}`, {
    ...options,
    drawn: true,
  });
  await opened.page.waitForLoadState('load');
  return await coloursOf(opened.page.locator('iframe'));
}

const frameOn = (style: string, query: string, options: BrowserContextOptions) =>
  coloursOn(
    `html{background:${night};color:#fff}`,
    `<iframe src="${inject('baseURL')}/embed/budget/${query}" title="Kader" width="600" height="600" style="border:0${style}"></iframe>`,
    options,
  );

/** What the code for a theme shows on a page with this ground, in a sandbox or without one. */
async function codeOn(
  ground: string,
  theme: 'licht' | 'donker',
  sandbox: string | undefined,
  reader: BrowserContextOptions,
  pasted = (code: string) => code,
) {
  const code = frameSnippet(embed, {
    ...plainOptions,
    site: inject('baseURL'),
    version: null,
    theme,
  });
  const boxed =
    sandbox === undefined ? code : code.replace('<iframe', `<iframe sandbox="${sandbox}"`);
  return await coloursOn(`html{background:${ground}}`, pasted(boxed), {
    ...reader,
    viewport: { width: 640, height: 900 },
  });
}

const darkReader = { colorScheme: 'dark' } as const;
const lightReader = { colorScheme: 'light' } as const;

test.each([
  ['a reader in the dark, no option', '', '', darkReader],
  ['a reader in the dark, on a host that says so', ';color-scheme:dark', '', darkReader],
  ['a reader in the light, theme asked for', '', '?thema=donker', lightReader],
])('no white box on a dark host: %s', async (_, style, query, options) => {
  const { corners, white } = await frameOn(style, query, options);
  expect(white).toBeLessThan(0.02);
  for (const corner of corners) expect(Math.max(...corner)).toBeLessThan(64);
});

test('a light frame stays light for a reader in the dark', async () => {
  const { corners } = await frameOn(';background:#fff', '?thema=licht', darkReader);
  for (const corner of corners) expect(Math.min(...corner)).toBeGreaterThan(240);
});

const everyFrame = [undefined, '', 'allow-scripts', 'allow-scripts allow-same-origin'].flatMap(
  (sandbox) => [lightReader, darkReader].map((reader) => ({ sandbox, reader })),
);
const inFrame = 'sandbox “$sandbox”, a reader in the $reader.colorScheme';

test.each(everyFrame)(`the code for a dark page shows that page: ${inFrame}`, async (frame) => {
  const { sandbox, reader } = frame;
  const { corners } = await codeOn(night, 'donker', sandbox, reader);
  expect(corners).toEqual(Array.from({ length: 4 }, () => [0x18, 0x1a, 0x1f]));
});

test.each(everyFrame)(`the code for a light page shows that page: ${inFrame}`, async (frame) => {
  const { sandbox, reader } = frame;
  const { corners } = await codeOn('#faf7ef', 'licht', sandbox, reader);
  expect(corners).toEqual(Array.from({ length: 4 }, () => [0xfa, 0xf7, 0xef]));
});

test('the code for a dark page leaves no white box where a CMS takes its styles away', async () => {
  for (const sandbox of ['', 'allow-scripts']) {
    const { corners, white } = await codeOn(night, 'donker', sandbox, lightReader, (code) =>
      code.replace(/ style="[^"]*"/, ''),
    );
    expect(white).toBeLessThan(0.02);
    for (const corner of corners) expect(Math.max(...corner)).toBeLessThan(64);
  }
});
