import type { BrowserContextOptions, Page } from 'playwright-core';
import { phases, themes } from '../../src/survey/vocabulary.ts';
import { sharedTab } from './browser.ts';
import { answered, firstWhere, newestRows, unasked } from './newest-rows.ts';

/** Opens the list of municipalities as an address asks for it. */
export const open = async (search = '', options: BrowserContextOptions = {}) => {
  const page = await sharedTab(options);
  await page.goto(`/gemeenten/${search}`);
  return page;
};

/** The municipalities in the list. */
export const records = newestRows.filter((row) => !unasked.includes(row));

/** How many those are. */
export const all = records.length;

/** What an answer says, for tests that choose it. */
const told = firstWhere(answered, ({ themas = '', fase = '' }) =>
  [themas.split('|')[0] ?? '', fase].every((word) => word in themes || word in phases),
);
/** Its approach and its phase. */
export const { aanpak: approach = '', fase: phase = '' } = told;
/** Its first theme. */
export const theme = told['themas']?.split('|')[0] ?? '';

/** The header of a column. */
export const header = (page: Page, id: string) => page.locator(`th[data-column="${id}"]`);
/** Sorts by a column, as a reader does. */
export const sortBy = (page: Page, id: string) => header(page, id).getByRole('button').click();
/** The codes of the rows, as they stand. */
export const codes = (page: Page) =>
  page
    .locator('tr[data-code]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-code') ?? ''));
/** What the list says of itself. */
export const said = (page: Page, what: string) => page.locator(`[data-said="${what}"]`).innerText();
/** What the address asks for. */
export const searchOf = (page: Page) => new URL(page.url()).search;

/** Chooses an option of a filter. */
export const choose = async (page: Page, filter: string, option: string) => {
  const button = page.locator(`[data-filter="${filter}"]`);
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await page.locator(`#keuze-${filter} input[value="${option}"]`).check();
};
