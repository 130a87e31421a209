import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connectBrowser } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function open(path: string, hasTouch = false): Promise<Page> {
  const context = await browser.newContext({
    baseURL: inject('baseURL'),
    viewport: { width: 1280, height: 900 },
    hasTouch,
  });
  const page = await context.newPage();
  await page.goto(path);
  await page.locator('.kies-gemeente').waitFor();
  return page;
}

const chosen = (page: Page) => page.locator('svg:visible .gekozen').count();
const readout = (page: Page) => page.locator('.aflezing');
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.querySelector('title')?.textContent ?? '');

test('a municipality that is set apart stays in the address, and Back undoes it', async () => {
  const page = await open('/grafieken/partners/');
  await page.getByLabel('Licht één gemeente uit').selectOption('Ede');
  expect(new URL(page.url()).search).toBe('?gemeente=ede');
  expect(await chosen(page)).toBeGreaterThan(1);
  expect(await readout(page).innerText()).toContain('Ede');
  await page.goBack();
  expect(await chosen(page)).toBe(0);
  await page.context().close();
});

test('a link with a municipality opens with its square set apart', async () => {
  const page = await open('/grafieken/aanpak-kaart/?gemeente=heumen');
  expect(await chosen(page)).toBe(1);
  expect(await readout(page).innerText()).toBe('Heumen: een netwerk');
  await page.context().close();
});

test('on the time line the events of one municipality can be set apart', async () => {
  const page = await open('/grafieken/tijdlijn/?gemeente=maasdriel');
  expect(await chosen(page)).toBe(3);
  await page.context().close();
});

test('an address with an unknown municipality sets nothing apart and breaks nothing', async () => {
  const page = await open('/grafieken/aanpak-kaart/?gemeente=%3Cscript%3E');
  expect(await chosen(page)).toBe(0);
  await page.context().close();
});

test('a chart is one stop for the keyboard, with arrows inside', async () => {
  const page = await open('/grafieken/aanpak-kaart/');
  await page.getByLabel('Licht één gemeente uit').focus();
  await page.keyboard.press('Tab');
  const first = await focused(page);
  expect(first).toMatch(/^Aalten: /);
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toMatch(/^Oude IJsselstreek: /);
  expect(await readout(page).innerText()).toBe(await focused(page));
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toMatch(/^Berkelland: |^Oost Gelre: /);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('');
  await page.context().close();
});

test('pointing at a square shows the text that the keyboard shows', async () => {
  const page = await open('/grafieken/aanpak-kaart/');
  await page.locator('svg:visible a[href="/gemeenten/putten/"]').hover();
  expect(await readout(page).innerText()).toBe('Putten: één andere organisatie');
  await page.context().close();
});

test('the first tap shows the text, the second follows the link', async () => {
  const page = await open('/grafieken/aanpak-kaart/', true);
  const square = page.locator('svg:visible a[href="/gemeenten/putten/"]');
  await square.tap();
  expect(new URL(page.url()).pathname).toBe('/grafieken/aanpak-kaart/');
  expect(await readout(page).innerText()).toBe('Putten: één andere organisatie');
  await square.tap();
  await page.waitForURL('**/gemeenten/putten/');
  await page.context().close();
});
