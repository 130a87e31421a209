import { expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { openHost } from '../support/open-host.ts';
import {
  answered,
  besides,
  firstWhere,
  nameOf,
  newestRows,
  pageOf,
  silent,
  slug,
  surveyed,
} from '../support/newest-rows.ts';
import { outsider } from '../support/outsider.ts';
import { village } from '../support/village.ts';

const one = firstWhere(answered, () => true);
const two = firstWhere(answered, (row) => row !== one);
const long = firstWhere(answered, (row) => /^[A-Z][a-z]{9,}$/.test(nameOf(row)));
const merged = firstWhere(newestRows, ({ opgegaan_in }) => /^GM/.test(opgegaan_in ?? ''));
const compared = `vergelijk/${new URL(besides(one, two), 'https://a.example').search}`;

const frame = (path: string, sandbox = 'allow-scripts') =>
  `<iframe src="${inject('baseURL')}/embed/${path}" title="Kader" sandbox="${sandbox}" width="700" height="1200"></iframe>`;

test('a municipality in the address is set apart and named', async () => {
  await using host = await openHost(frame(`aanpak-kaart/?gemeente=${slug(one)}`));
  const inner = host.page.frameLocator('iframe');
  expect(await inner.locator('.uitgelicht').textContent()).toContain(nameOf(one));
  expect(await inner.locator('svg:visible a.gekozen').count()).toBe(1);
});

test('each municipality in the address is set apart and named, in the order of the address', async () => {
  await using host = await openHost(
    ['gemeente=tiel,ede', 'gemeente=tiel&gemeente=ede&gemeente=nergens']
      .map((query) => frame(`aanpak-kaart/?${query}`))
      .join(''),
  );
  for (const inner of host.page.frames().slice(1)) {
    const named = await inner.locator('.uitgelicht').allTextContents();
    expect(named.map((text) => text.split(':')[0])).toEqual(['Tiel', 'Ede']);
    expect(await inner.locator('svg:visible a.gekozen').count()).toBe(2);
  }
});

test('a title that the host has itself can be left out of sight', async () => {
  await using host = await openHost(frame('budget/?titel=0'));
  const box = await host.page.frameLocator('iframe').locator('h1').boundingBox();
  expect(box?.height).toBeLessThan(2);
});

test('a comparison shows the municipalities of its address, without a request', async () => {
  await using host = await openHost(frame(compared));
  const inner = host.page.frameLocator('iframe');
  expect(await inner.locator('h1').textContent()).toBe(
    `${nameOf(one)} en ${nameOf(two)} naast elkaar`,
  );
  expect(await inner.locator('.naast tbody tr').count()).toBeGreaterThan(8);
  expect(await inner.locator('.alle-gemeenten').count()).toBe(0);
});

test('a comparison without scripts shows the table of all', async () => {
  await using host = await openHost(frame(compared, ''));
  const rows = host.page.frameLocator('iframe').locator('.alle-gemeenten tbody tr');
  expect(await rows.count()).toBe(
    surveyed.filter(({ status }) => status !== 'niet-gevraagd').length,
  );
  const without = firstWhere(silent, () => true);
  const link = host.page.frameLocator('iframe').locator(`a[href="${pageOf(without)}"]`);
  expect(await rows.filter({ has: link }).innerText()).toContain('niet gereageerd');
});

test('a list opens with the choice of its address, and a reader chooses on without a trace', async () => {
  await using host = await openHost(frame('gemeenten/?aanpak=netwerk&thema=donker'));
  const inner = host.page.frameLocator('iframe');
  const rows = inner.locator('.gemeentetabel tbody tr[data-code]:visible');
  await inner.getByText(/^Filter en sorteer · /).click();
  await inner.locator('[data-filter=aanpak].gekozen').waitFor();
  const chosen = await rows.count();
  expect(chosen).toBeGreaterThan(0);
  expect(await inner.locator('html').getAttribute('data-thema')).toBe('donker');
  const before = await host.page.evaluate(() => history.length);
  await inner.getByRole('button', { name: 'Wis filters' }).click();
  await expect.poll(() => rows.count()).toBeGreaterThan(chosen);
  expect(await host.page.evaluate(() => history.length)).toBe(before);
  expect(await inner.locator('[data-action=download]').count()).toBe(0);
});

test.each([
  [nameOf(one), nameOf(one)],
  [nameOf(merged), nameOf(merged)],
  [village.postcode, nameOf(village.municipality)],
  [village.name, nameOf(village.municipality)],
])('who types %s gets the card of %s inside the frame', async (query, name) => {
  await using host = await openHost(frame('zoek/'));
  const inner = host.page.frameLocator('iframe');
  await inner.getByLabel('Plaats, gemeente of postcode').fill(query);
  await inner.locator('#zoek-veld').press('Enter');
  expect(await inner.locator('.kaart h2').textContent()).toBe(name);
  expect(await inner.locator('.kaart .colofon a').last().getAttribute('href')).toMatch(
    /^\/gemeenten\//,
  );
});

test('who mistypes may choose what is meant, with the keyboard', async () => {
  await using host = await openHost(frame('zoek/'));
  const inner = host.page.frameLocator('iframe');
  const [, initial = '', rest = ''] = /^(.{4})(.*)$/.exec(nameOf(long)) ?? [];
  await inner.locator('#zoek-veld').fill(`${initial}x${rest}`);
  await inner.locator('.gevonden button').first().focus();
  await host.page.keyboard.press('Enter');
  expect(await inner.locator('.kaart h2').textContent()).toBe(nameOf(long));
});

test('who types a place outside the data hears that, and gets no card', async () => {
  await using host = await openHost(frame('zoek/'));
  const inner = host.page.frameLocator('iframe');
  await inner.locator('#zoek-veld').fill(nameOf(outsider));
  await inner.locator('#zoek-veld').press('Enter');
  expect(await inner.locator('.gevonden').innerText()).toContain('hoorde niet bij');
  expect(await inner.locator('.kaart').count()).toBe(0);
});

test('who looks for a municipality that was not asked reads that, and gets no card', async () => {
  const unasked = firstWhere(newestRows, ({ status }) => status === 'niet-gevraagd');
  await using host = await openHost(frame('zoek/'));
  const inner = host.page.frameLocator('iframe');
  await inner.locator('#zoek-veld').fill(nameOf(unasked));
  await inner.locator('#zoek-veld').press('Enter');
  expect(await inner.locator('.gekozen-kaart').innerText()).toContain('hoorde niet bij');
  expect(await inner.locator('.kaart').count()).toBe(0);
});

test('without scripts the search opens a list of all, and each name leads to its card in the frame', async () => {
  await using browser = await openBrowser();
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: inject('baseURL') });
  await page.goto('/embed/zoek/');
  expect(await page.locator('#zoek-veld').isVisible()).toBe(false);
  await page.locator('.alle-namen summary').click();
  await page.getByRole('link', { name: nameOf(one), exact: true }).click();
  await page.waitForURL(`**/embed/gemeente/${slug(one)}/`);
  expect(await page.locator('h1').textContent()).toBe(nameOf(one));
});
