import type { Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { quiet, visitPages } from '../support/browser.ts';
import { village } from '../support/village.ts';
import { weigh } from '../support/weight.ts';

test('a search that finds something costs a reader less than 40 kB', async () => {
  const limit = 40_000;
  const [search] = await visitPages(['/'], {}, async (page, open) => {
    await open();
    await quiet(page);
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    const field = page.getByRole('combobox').or(page.getByRole('searchbox')).first();
    await field.fill(village.name);
    await page.getByRole('option').first().waitFor();
    return await weigh(responses, { all: limit, scripts: limit });
  });
  expect(search?.found.all).toBeGreaterThan(0);
  expect(search?.found.all).toBeLessThanOrEqual(limit);
});
