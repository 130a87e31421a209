import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { approaches } from '../../src/survey/vocabulary.ts';
import { browserOfFile, tabsOf, faultsOf, quiet } from '../support/browser.ts';
import { fileOf, pages } from '../support/pages.ts';
import {
  answered,
  besides,
  firstWhere,
  nameOf,
  silent,
  slug,
  unasked,
} from '../support/newest-rows.ts';
import { outsider } from '../support/outsider.ts';
import { village } from '../support/village.ts';

/** The page with its scripts, and what is told of each municipality that can be compared. */
const mostBytes = 20_900 + 72 * pages.filter((page) => /^\/gemeenten\/[^/]+\/$/.test(page)).length;
const others = answered.filter((row) => row !== village.municipality);
const told = others.filter(({ aanpak = '' }) => aanpak in approaches);
const one = firstWhere(told, () => true);
const two = firstWhere(told, ({ aanpak }) => aanpak !== one['aanpak']);
const three = firstWhere(told, (row) => ![one, two].includes(row));
const four = firstWhere(others, (row) => ![one, two, three].includes(row));
const five = firstWhere(answered, (row) => ![one, two, three, four].includes(row));
const chosenPage = besides(one, two);
const prerendered = pages.filter((page) => /^\/vergelijken\/[^/]+\/$/.test(page));
const compress = promisify(brotliCompress);

const tabFor = tabsOf(await browserOfFile());

async function open(path: string, options: BrowserContextOptions = {}) {
  const page = await tabFor(options);
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(path);
  const columns = () => page.locator('.naast thead th[scope=col] a').allTextContents();
  const shows = (...names: string[]) => expect.poll(columns).toEqual(names);
  return { page, errors, shows };
}

test('an address shows its municipalities side by side, in its order', async () => {
  const visit = await open(besides(two, one));
  await visit.shows(nameOf(two), nameOf(one));
  expect(await visit.page.title()).toContain(`${nameOf(two)} en ${nameOf(one)} vergelijken · `);
  expect((await visit.page.locator('.zinnen').textContent())?.trim()).toMatch(
    new RegExp(
      `^Zo was het [^.]+\\d\\. ${RegExp.escape(nameOf(two))} [^.]+, ${RegExp.escape(nameOf(one))} [^.]+\\.`,
    ),
  );
  expect(visit.errors).toEqual([]);
});

test('who chooses a second municipality before the data are there, gets both', async () => {
  const { page, shows } = await open('/vergelijken/');
  const asked = Promise.withResolvers<void>();
  const there = Promise.withResolvers<void>();
  await page.route('**/vergelijken/gegevens.json', async (route) => {
    asked.resolve();
    await there.promise;
    await route.continue();
  });
  const choose = (chosen: string) =>
    page
      .locator('side-by-side')
      .evaluate(
        (element, detail) => element.dispatchEvent(new CustomEvent('gekozen', { detail })),
        chosen,
      );
  await choose(slug(one));
  await asked.promise;
  await choose(slug(two));
  there.resolve();
  await shows(nameOf(one), nameOf(two));
  await page.unroute('**/vergelijken/gegevens.json');
});

test('a village found by the search adds its municipality, and Back takes it away', async () => {
  const visit = await open(chosenPage);
  const { page, shows } = visit;
  const names = [one, two].map(nameOf);
  const added = village.municipality;
  await shows(...names);
  const field = page.getByRole('combobox', { name: /Voeg een gemeente toe/ });
  await page.locator('#kies-veld').focus();
  await field.fill(village.name);
  await page
    .getByRole('option', { name: `${village.name} ligt in gemeente ${nameOf(added)}` })
    .waitFor();
  await field.press('Enter');
  await shows(...names, nameOf(added));
  expect(decodeURIComponent(page.url())).toContain(besides(one, two, added));
  expect(await page.title()).toContain(`${names.join(', ')} en ${nameOf(added)} vergelijken`);
  await page.goBack();
  await shows(...names);
  await page.goForward();
  await shows(...names, nameOf(added));
  expect(visit.errors).toEqual([]);
});

test('a municipality is taken away, and one that is suggested is added', async () => {
  const visit = await open(besides(one, two, three));
  const { page, shows } = visit;
  await shows(...[one, two, three].map(nameOf));
  await page.getByRole('button', { name: `${nameOf(two)} weghalen` }).click();
  await shows(nameOf(one), nameOf(three));
  expect(decodeURIComponent(page.url())).toContain(besides(one, three));
  const suggested = page.locator('.voorstel a').first();
  const name = await suggested.innerText();
  await suggested.click();
  await shows(nameOf(one), nameOf(three), name);
});

test('a place that was not asked cannot be picked, and Enter takes no guess', async () => {
  const visit = await open(chosenPage);
  const { page, shows } = visit;
  await shows(nameOf(one), nameOf(two));
  const field = page.locator('#kies-veld');
  await field.fill(nameOf(outsider));
  const option = page.getByRole('option', {
    name: `${nameOf(outsider)} hoorde niet bij deze enquête.`,
  });
  await option.waitFor();
  await field.press('Enter');
  await field.fill(nameOf(outsider));
  await option.click({ force: true });
  await shows(nameOf(one), nameOf(two));
  expect(decodeURIComponent(page.url())).toContain(chosenPage);
});

test('after the last one is taken away the page is as empty as before', async () => {
  const visit = await open(chosenPage);
  const names = [one, two].map(nameOf);
  await visit.shows(...names);
  for (const name of names)
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
  const visit = await open(`/vergelijken/?g=${slug(one)},${word},${slug(two)}`);
  await visit.shows(nameOf(one), nameOf(two));
  expect(await visit.page.getByRole('status').allInnerTexts()).toContain(message);
  expect(await visit.page.locator('main img').count()).toBe(0);
  expect(visit.errors).toEqual([]);
});

test('at most four stand side by side', async () => {
  const visit = await open(besides(one, two, three, four, five));
  await visit.shows(...[one, two, three, four].map(nameOf));
  expect(await visit.page.locator('.meldingen').innerText()).toContain(
    `Niet getoond: ${nameOf(five)}`,
  );
  expect(await visit.page.locator('#kies-veld').isVisible()).toBe(false);
});

test('the page and the script draw the same table and say the same sentences', async () => {
  const parts = ['.zinnen', '.tabel'];
  const made = await open(`/vergelijken/${slug(one)}/`, { javaScriptEnabled: false });
  const names = await made.page
    .locator('.naast thead a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/')[2] ?? ''));
  const drawn = await open(`/vergelijken/?g=${names.join(',')}`);
  await expect.poll(() => drawn.page.locator('.naast thead a').count()).toBe(names.length);
  for (const part of parts) {
    const text = await made.page.locator(part).textContent();
    expect(text).toContain(nameOf(one));
    expect(await drawn.page.locator(part).textContent()).toBe(text);
  }
});

test('“only differences” hides what is the same, also without scripts', async () => {
  const verdicts = ['gelijk', 'verschil'].map((verdict) => `<tr data-oordeel="${verdict}"`);
  const path = prerendered.find((path) => {
    const html = readFileSync(fileOf(path), 'utf8');
    return verdicts.every((verdict) => html.includes(verdict));
  });
  const visit = await open(path ?? '', { javaScriptEnabled: false });
  const { page } = visit;
  const same = page.locator('.naast tr[data-oordeel=gelijk]').first();
  const unlike = page.locator('.naast tr[data-oordeel=verschil]').first();
  expect([await same.isVisible(), await unlike.isVisible()]).toEqual([true, true]);
  await page.getByLabel('Alleen verschillen').check();
  expect([await same.isVisible(), await unlike.isVisible()]).toEqual([false, true]);
});

test('where nothing differs no differences are offered, and a sentence says so', async () => {
  const { page } = await open(besides(one, two));
  const choice = page.getByLabel('Alleen verschillen');
  const nothing = page.getByText('Hier is geen verschil te tonen.');
  await choice.check();
  expect(await nothing.isVisible()).toBe(false);
  await page.getByRole('button', { name: `${nameOf(two)} weghalen` }).click();
  await page.locator('#kies-veld').fill(nameOf(firstWhere(silent, () => true)));
  await page.getByRole('option').first().click();
  await nothing.waitFor();
  expect(await choice.isVisible()).toBe(false);
  expect(await page.locator('.naast tbody tr').first().isVisible()).toBe(true);
});

test.each([
  ['two that answered', [one, two]],
  ['one not asked and one silent', [...unasked.slice(0, 1), ...silent.slice(0, 1)]],
  ['four that answered', [one, two, three, four]],
])('the comparison of %s prints on one A4', async (_, rows) => {
  const visit = await open(besides(...rows));
  await expect.poll(() => visit.page.locator('.naast thead a').count()).toBe(rows.length);
  const file = await visit.page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(file.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('a comparison does not scroll sideways on a screen of 320 px, and repeats each name', async () => {
  const visit = await open(besides(one, two, three, four), {
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
  const visit = await open('/vergelijken/');
  await quiet(visit.page);
  const fetched = await visit.page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  expect(fetched).not.toContain('/vergelijken/gegevens.json');
  expect(readFileSync('dist/vergelijken/gegevens.json', 'utf8')).not.toMatch(/undefined|NaN/);
});
