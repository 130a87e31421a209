import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { embedHeights } from '../src/charts/embed-heights.ts';
import { chartIds } from '../src/charts/index.ts';

/** What a frame may be taller than its contents, so that no page shows an empty strip. */
const slack = 48;

test.each(chartIds)(
  'the height in the snippet of %s fits a column of 320 px, closed table',
  async (id) => {
    await using browser = await chromium.connect(inject('wsEndpoint'));
    const page = await browser.newPage({
      baseURL: inject('baseURL'),
      viewport: { width: 320, height: 200 },
    });
    await page.goto(`/embed/${id}/`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(embedHeights[id]).toBeGreaterThanOrEqual(height);
    expect(embedHeights[id]).toBeLessThanOrEqual(height + slack);
  },
);
