import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { approaches } from '../../src/survey/vocabulary.ts';
import { browserOfFile, tabsOf } from '../support/browser.ts';
import {
  answered,
  firstWhere,
  nameOf,
  newestRows,
  newestSurvey,
  pageOf,
  silent,
  slug,
} from '../support/newest-rows.ts';
import { publishedRows } from '../support/published-rows.ts';

const asked = [...answered, ...silent].map(nameOf);
const one = firstWhere(answered, ({ aanpak = '' }) => aanpak in approaches);
/** What the map of approaches says of it. */
const said = `${nameOf(one)}: ${approaches[one['aanpak'] as keyof typeof approaches].label}`;

const tabFor = tabsOf(await browserOfFile());

async function open(path: string, hasTouch = false): Promise<Page> {
  const page = await tabFor({ viewport: { width: 1280, height: 900 }, hasTouch });
  await page.goto(path);
  await page.locator('.kies-gemeente').waitFor();
  return page;
}

const chosen = (page: Page) => page.locator('svg:visible .gekozen').count();
const readout = (page: Page) => page.locator('.aflezing');
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.querySelector('title')?.textContent ?? '');

test('a municipality that is set apart stays in the address, and Back undoes it', async () => {
  const row = firstWhere(answered, ({ aantal_partners }) => Number(aantal_partners) > 0);
  const page = await open('/grafieken/partners/');
  await page.getByLabel('Licht één gemeente uit').selectOption(nameOf(row));
  expect(new URL(page.url()).search).toBe(`?gemeente=${slug(row)}`);
  expect(await chosen(page)).toBeGreaterThan(0);
  expect(await readout(page).innerText()).toContain(nameOf(row));
  await page.goBack();
  expect(await chosen(page)).toBe(0);
});

test('a link with a municipality opens with its square set apart', async () => {
  const page = await open(`/grafieken/aanpak-kaart/?gemeente=${slug(one)}`);
  expect(await chosen(page)).toBe(1);
  expect(await readout(page).innerText()).toBe(said);
});

test('on the time line the events of one municipality can be set apart', async () => {
  const { gemeentecode } = firstWhere(
    publishedRows('samenwerkingen'),
    ({ gemeentecode = '', status, van = '' }) =>
      /^GM/.test(gemeentecode) && status === 'start' && van >= String(newestSurvey.year),
  );
  const row = firstWhere(newestRows, (row) => row['gemeentecode'] === gemeentecode);
  const page = await open(`/grafieken/tijdlijn/?gemeente=${slug(row)}`);
  expect(await chosen(page)).toBeGreaterThan(0);
});

test('an address with an unknown municipality sets nothing apart and breaks nothing', async () => {
  const page = await open('/grafieken/aanpak-kaart/?gemeente=%3Cscript%3E');
  expect(await chosen(page)).toBe(0);
});

test('a chart is one stop for the keyboard, with arrows inside', async () => {
  const page = await open('/grafieken/aanpak-kaart/');
  await page.getByLabel('Licht één gemeente uit').focus();
  await page.keyboard.press('Tab');
  const met = new Set([await focused(page)]);
  for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
    await page.keyboard.press(key);
    const title = await focused(page);
    expect(asked).toContain(title.split(': ')[0]);
    expect(await readout(page).innerText()).toBe(title);
    met.add(title);
  }
  expect(met.size).toBeGreaterThan(1);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('');
});

test('pointing at a square shows the text that the keyboard shows', async () => {
  const page = await open('/grafieken/aanpak-kaart/');
  await page.locator(`svg:visible a[href="${pageOf(one)}"]`).hover();
  expect(await readout(page).innerText()).toBe(said);
});

test('the first tap shows the text, the second follows the link', async () => {
  const page = await open('/grafieken/aanpak-kaart/', true);
  const square = page.locator(`svg:visible a[href="${pageOf(one)}"]`);
  await square.tap();
  expect(new URL(page.url()).pathname).toBe('/grafieken/aanpak-kaart/');
  expect(await readout(page).innerText()).toBe(said);
  await square.tap();
  await page.waitForURL(`**${pageOf(one)}`);
});

test('an address with a typing error offers the page that it may have meant', async () => {
  const page = await tabFor();
  await page.goto(`/gemeente/${slug(one)}.html`);
  await page
    .locator('not-found')
    .getByRole('link', { name: nameOf(one) })
    .first()
    .click();
  await expect.poll(() => new URL(page.url()).pathname).toBe(pageOf(one));
  await page.goto('/zzzzqqq/');
  expect(await page.locator('not-found').isVisible()).toBe(false);
});
