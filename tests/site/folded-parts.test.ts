import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sharedTab } from '../support/browser.ts';
import { fileOf, pages } from '../support/pages.ts';

const folded = pages.filter((page) =>
  readFileSync(fileOf(page), 'utf8').includes('class="vouwdeel'),
);

/** What lies in a folded part and cannot be read. */
const unread = (page: Page) =>
  page
    .locator('.vouwdeel > div')
    .evaluateAll((parts) => parts.filter((part) => !part.checkVisibility()).map(({ id }) => id));

/** Each part, and the last place in it that a link may lead to. */
const placesIn = (page: Page) =>
  page
    .locator('.vouwdeel > div, .vouwdeel li[id]:last-child, .vouwdeel tr[id]:last-child')
    .evaluateAll((places) => places.map(({ id }) => id));

test.each(folded)('a link to a place in a folded part of %s shows that place', async (path) => {
  const page = await sharedTab();
  await page.goto(path);
  const places = await placesIn(page);
  expect(places).not.toEqual([]);
  for (const place of places) {
    await page.goto(`${path}#${place}`);
    const target = page.locator(`[id="${place}"]`);
    await expect
      .poll(() => target.evaluate((found) => found.checkVisibility()), { message: place })
      .toBe(true);
    const { y = -1 } = (await target.boundingBox()) ?? {};
    expect(y, place).toBeGreaterThanOrEqual(0);
    expect(y, place).toBeLessThan(720);
  }
});

test.each(folded)('on paper and without scripts nothing of %s is folded', async (path) => {
  const page = await sharedTab();
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
  expect(await unread(page)).toEqual([]);
  const bare = await sharedTab({ javaScriptEnabled: false });
  await bare.goto(path);
  expect(await unread(bare)).toEqual([]);
});
