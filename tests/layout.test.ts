import { expect, test } from 'vitest';
import { faultsOf } from './browser.ts';
import { pages } from './pages.ts';

const phone = { viewport: { width: 320, height: 640 } };

function widerThanScreen() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
  );
  const names = wide.map(({ tagName, id, classList }) =>
    [tagName.toLowerCase(), id && `#${id}`, ...[...classList].map((name) => `.${name}`)].join(''),
  );
  return [`is ${scrollWidth} px wide: ${[...new Set(names)].slice(0, 5).join(', ')}`];
}

test('no page scrolls sideways on a screen of 320 px', async () => {
  const faults = await faultsOf(pages, phone, async (page, open) => {
    await open();
    return page.evaluate(widerThanScreen);
  });
  expect(faults).toEqual([]);
});
