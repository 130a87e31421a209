import { expect, test } from 'vitest';
import { faultsOf, quiet } from '../support/browser.ts';
import { answered, besides, pageOf } from '../support/newest-rows.ts';

/** How much of the page has moved without an act of the reader. */
function shifted(): Promise<number> {
  return new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      done(sum);
    }, 100);
  });
}

/** One page of each kind that a reader may land on. */
const landings = [
  '/',
  '/gemeenten/',
  ...answered.slice(0, 1).map(pageOf),
  '/grafieken/themas/',
  '/vergelijken/',
  besides(...answered.slice(0, 2)),
  '/zoeken/?q=vluchtelingenwerk',
  '/embed/zoek/',
  '/data/',
];

test('at no width anything moves when the letter and the scripts come late', async () => {
  const faults = await faultsOf(landings, {}, async (page, open) => {
    await page.route(/\.(woff2|js)$/, async (route) => {
      await new Promise((done) => setTimeout(done, 200));
      await route.continue();
    });
    const found: string[] = [];
    for (const width of [320, 412, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await open();
      await quiet(page);
      const moved = await page.evaluate(shifted);
      if (moved > 0.1) found.push(`moves by ${moved} at ${width} px`);
    }
    await page.unrouteAll();
    return found;
  });
  expect(faults).toEqual([]);
});

test('the letters of a button or a field are drawn as those around it', async () => {
  const faults = await faultsOf(landings, {}, async (page, open) => {
    await open();
    return page.locator('button, input, select, textarea').evaluateAll((fields) => {
      const around = getComputedStyle(document.body).textRendering;
      return fields
        .filter((field) => getComputedStyle(field).textRendering !== around)
        .map((field) => field.outerHTML.slice(0, 60));
    });
  });
  expect(faults).toEqual([]);
});

test('on the map of the front page each name stands in the middle of its place', async () => {
  const faults = await faultsOf(['/'], {}, async (page, open) => {
    await open();
    const found: string[] = [];
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      found.push(
        ...(await page.locator('.namen td[class]').evaluateAll((places) =>
          places.flatMap((place) => {
            const middle = (box: DOMRect | undefined) => (box ? box.top + box.height / 2 : NaN);
            const name = place.firstElementChild?.getBoundingClientRect();
            const off = middle(name) - middle(place.getBoundingClientRect());
            return Math.abs(off) < 1 ? [] : [`${place.textContent} is off by ${off} px`];
          }),
        )),
      );
    }
    return found;
  });
  expect(faults).toEqual([]);
});
