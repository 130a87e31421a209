import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connectBrowser, faultsOf, quiet, readPages } from '../support/browser.ts';
import { pages } from '../support/pages.ts';
import { publishedRows } from '../support/published-rows.ts';

const mostBytes = 30_000;
const chosenPage = '/vergelijken/?g=arnhem,nijmegen';
const prerendered = pages.filter((page) => /^\/vergelijken\/[^/]+\/$/.test(page));
const compress = promisify(brotliCompress);

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function open(path: string, options: BrowserContextOptions = {}) {
  const page = await browser.newPage({ baseURL: inject('baseURL'), ...options });
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(path);
  const columns = () => page.locator('.naast thead th[scope=col] a').allTextContents();
  const shows = (...names: string[]) => expect.poll(columns).toEqual(names);
  return { page, errors, shows, [Symbol.asyncDispose]: () => page.context().close() };
}

test('an address shows its municipalities side by side, in its order', async () => {
  await using visit = await open('/vergelijken/?g=nijmegen,arnhem');
  await visit.shows('Nijmegen', 'Arnhem');
  expect(await visit.page.title()).toMatch(/^Nijmegen en Arnhem vergelijken · /);
  expect(await visit.page.locator('.zinnen').textContent()).toContain(
    'In Nijmegen had de gemeente zelf de leiding, Arnhem werkte vooral met burgers.',
  );
  expect(visit.errors).toEqual([]);
});

test('a village found by the search adds its municipality, and Back takes it away', async () => {
  await using visit = await open(chosenPage);
  const { page, shows } = visit;
  await shows('Arnhem', 'Nijmegen');
  const field = page.getByRole('combobox', { name: /Voeg een gemeente toe/ });
  await page.locator('#kies-veld').focus();
  await field.fill('Malden');
  await page.getByRole('option', { name: /Malden ligt in gemeente Heumen/ }).waitFor();
  await field.press('Enter');
  await shows('Arnhem', 'Nijmegen', 'Heumen');
  expect(new URL(page.url()).search).toBe('?g=arnhem,nijmegen,heumen');
  expect(await page.title()).toMatch(/^Arnhem, Nijmegen en Heumen vergelijken/);
  await page.goBack();
  await shows('Arnhem', 'Nijmegen');
  await page.goForward();
  await shows('Arnhem', 'Nijmegen', 'Heumen');
  expect(visit.errors).toEqual([]);
});

test('a municipality is taken away, and one that is suggested is added', async () => {
  await using visit = await open('/vergelijken/?g=arnhem,nijmegen,ede');
  const { page, shows } = visit;
  await shows('Arnhem', 'Nijmegen', 'Ede');
  await page.getByRole('button', { name: 'Nijmegen weghalen' }).click();
  await shows('Arnhem', 'Ede');
  expect(new URL(page.url()).search).toBe('?g=arnhem,ede');
  const suggested = page.locator('.voorstel a').first();
  const name = await suggested.innerText();
  await suggested.click();
  await shows('Arnhem', 'Ede', name);
});

test('a place that was not asked cannot be picked, and Enter takes no guess', async () => {
  await using visit = await open(chosenPage);
  const { page, shows } = visit;
  await shows('Arnhem', 'Nijmegen');
  const field = page.locator('#kies-veld');
  await field.fill('Bergen');
  await page
    .getByRole('option', { name: /hoorde niet bij/ })
    .first()
    .waitFor();
  await field.press('Enter');
  await field.fill('Amsterdam');
  await page
    .getByRole('option', { name: 'Amsterdam hoorde niet bij deze enquête.' })
    .click({ force: true });
  await shows('Arnhem', 'Nijmegen');
  expect(new URL(page.url()).search).toBe('?g=arnhem,nijmegen');
});

test('after the last one is taken away the page is as empty as before', async () => {
  await using visit = await open(chosenPage);
  await visit.shows('Arnhem', 'Nijmegen');
  for (const name of ['Arnhem', 'Nijmegen'])
    await visit.page.getByRole('button', { name: `${name} weghalen` }).click();
  await expect.poll(() => new URL(visit.page.url()).search).toBe('');
  await expect.poll(() => visit.page.locator('.vergelijking').isVisible()).toBe(false);
  expect(await visit.page.getByRole('heading', { level: 1 }).innerText()).toBe(
    'Gemeenten vergelijken',
  );
});

test.each([
  ['utopia', 'De gemeente “utopia” kennen wij niet.'],
  ['__proto__', 'De gemeente “__proto__” kennen wij niet.'],
  [
    '%3Cimg%20src=x%20onerror=alert(1)%3E',
    'De gemeente “<img src=x onerror=alert(1)>” kennen wij niet.',
  ],
])('the unknown %s is named and the rest is still shown', async (word, message) => {
  await using visit = await open(`/vergelijken/?g=arnhem,${word},ede`);
  await visit.shows('Arnhem', 'Ede');
  expect(await visit.page.getByRole('status').allInnerTexts()).toContain(message);
  expect(await visit.page.locator('main img').count()).toBe(0);
  expect(visit.errors).toEqual([]);
});

test('at most four stand side by side', async () => {
  await using visit = await open('/vergelijken/?g=arnhem,ede,tiel,epe,putten');
  await visit.shows('Arnhem', 'Ede', 'Tiel', 'Epe');
  expect(await visit.page.locator('.meldingen').innerText()).toContain('Niet getoond: Putten');
  expect(await visit.page.locator('#kies-veld').isVisible()).toBe(false);
});

test('the page and the script draw the same table and say the same sentences', async () => {
  const parts = ['.zinnen', '.tabel'];
  await using made = await open('/vergelijken/maasdriel/', { javaScriptEnabled: false });
  const names = await made.page
    .locator('.naast thead a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/')[2] ?? ''));
  await using drawn = await open(`/vergelijken/?g=${names.join(',')}`);
  await expect.poll(() => drawn.page.locator('.naast thead a').count()).toBe(names.length);
  for (const part of parts) {
    const text = await made.page.locator(part).textContent();
    expect(text).toContain('Maasdriel');
    expect(await drawn.page.locator(part).textContent()).toBe(text);
  }
});

test('without scripts the page leads to every municipality beside others', async () => {
  await using visit = await open('/vergelijken/', { javaScriptEnabled: false });
  const { page } = visit;
  expect(prerendered).toHaveLength(publishedRows('gemeenten').length);
  for (const path of prerendered)
    expect(await page.locator(`main a[href="${path}"]`).count(), path).toBe(1);
  expect(await page.locator('main').innerText()).toContain('Zelf kiezen kan alleen met JavaScript');
  expect(await page.locator('#kies-veld').isVisible()).toBe(false);
});

function comparisonFaults(made: Document) {
  const cells = [...made.querySelectorAll('.naast tbody td')];
  const said = (cell: Element) => cell.querySelector('.groep, .gat, li')?.textContent.trim() ?? '';
  return [
    ...(made.querySelectorAll('.naast thead a').length > 1 ? [] : ['stands alone']),
    ...(cells.every((cell) => /\p{L}|\d/u.test(said(cell))) ? [] : ['has a blank cell']),
    ...(cells.every((cell) =>
      cell.querySelector('a:is([href^="/bronnen/#"], [href*="#herkomst-"])'),
    )
      ? []
      : ['has a cell without source']),
    ...(made.querySelector('.zinnen p') ? [] : ['says nothing']),
  ];
}

test('each prerendered page sets its municipality beside others and leaves no cell blank', async () => {
  const read = await readPages(prerendered, comparisonFaults);
  expect(read.filter(({ found }) => found.length > 0)).toEqual([]);
});

test('“only differences” hides what is the same, also without scripts', async () => {
  await using visit = await open('/vergelijken/tiel/', { javaScriptEnabled: false });
  const { page } = visit;
  const same = page.locator('.naast tr[data-oordeel=gelijk]').first();
  const unlike = page.locator('.naast tr[data-oordeel=verschil]').first();
  expect([await same.isVisible(), await unlike.isVisible()]).toEqual([true, true]);
  await page.getByLabel('Alleen verschillen').check();
  expect([await same.isVisible(), await unlike.isVisible()]).toEqual([false, true]);
});

test.each([
  'arnhem,nijmegen',
  'hollands-kroon,scherpenzeel',
  'overbetuwe,harderwijk,tiel,berkelland',
])('the comparison of %s prints on one A4', async (slugs) => {
  await using visit = await open(`/vergelijken/?g=${slugs}`);
  await expect
    .poll(() => visit.page.locator('.naast thead a').count())
    .toBe(slugs.split(',').length);
  const file = await visit.page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(file.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('a comparison does not scroll sideways on a screen of 320 px, and repeats each name', async () => {
  await using visit = await open('/vergelijken/?g=maasdriel,zaltbommel,west-maas-en-waal,tiel', {
    viewport: { width: 320, height: 640 },
  });
  const names = visit.page.locator('.naast tbody tr').first().locator('.van');
  await expect.poll(() => names.count()).toBe(4);
  expect(await names.first().isVisible()).toBe(true);
  expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a page with a comparison that its address asks for is light before anyone touches it', async () => {
  const faults = await faultsOf([chosenPage], {}, async (page, goTo) => {
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'font') bodies.push(response.body());
    });
    await goTo();
    await quiet(page);
    const parts = await Promise.all(
      bodies.map(async (body) => (await compress(await body)).length),
    );
    const total = parts.reduce((sum, part) => sum + part, 0);
    return total > mostBytes ? [`weighs ${total} bytes, more than ${mostBytes}`] : [];
  });
  expect(faults).toEqual([]);
});

test('the municipalities are fetched only when an address asks for them', async () => {
  await using visit = await open('/vergelijken/');
  await quiet(visit.page);
  const fetched = await visit.page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  expect(fetched).not.toContain('/vergelijken/gegevens.json');
  expect(readFileSync('dist/vergelijken/gegevens.json', 'utf8')).not.toMatch(/undefined|NaN/);
});
