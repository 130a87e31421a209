import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { chartIds } from '../../src/charts/index.ts';
import { connectBrowser } from '../support/browser.ts';
import { publishedRows } from '../support/published-rows.ts';
import { sourceRows } from '../support/source-rows.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(async () => {
  await browser.close();
});

const open = async (path: string) => {
  const page = await browser.newPage({
    baseURL: inject('baseURL'),
    viewport: { width: 360, height: 720 },
  });
  await page.goto(path);
  return page;
};

const textOf = (path: string) =>
  readFileSync(`dist${path}index.html`, 'utf8')
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

test('each municipality of the tables has one page that carries its name', () => {
  const rows = sourceRows('gemeenten.csv');
  expect(publishedRows('gemeenten')).toHaveLength(rows.length);
  const pages = globSync('dist/gemeenten/*/index.html').map((file) => readFileSync(file, 'utf8'));
  expect(pages).toHaveLength(rows.length);
  for (const { gemeentenaam } of rows)
    expect(pages.filter((page) => page.includes(`<h1>${gemeentenaam}</h1>`))).toHaveLength(1);
});

test('a resident finds Heumen by a village and by a postcode, in two steps', async () => {
  for (const query of ['Malden', '6581']) {
    const page = await open('/');
    await page.getByRole('combobox').or(page.getByRole('searchbox')).first().fill(query);
    const first = page.getByRole('option').first();
    await first.waitFor();
    expect(await first.innerText()).toMatch(/Malden/);
    await first.click();
    await page.waitForURL('**/gemeenten/heumen/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Heumen');
    await page.close();
  }
});

test('the search says that Amsterdam was not asked, and leads to no other municipality', async () => {
  const page = await open('/zoeken/?q=Amsterdam');
  const results = page.locator('#resultaten');
  await results
    .getByText(/hoorde niet bij/)
    .first()
    .waitFor();
  expect(await results.locator('li a').count()).toBe(0);
  await page.close();
});

test('the search says once that a name is written otherwise, and what it may be', async () => {
  const page = await open('/zoeken/?q=arnem');
  await page.locator('#resultaten').getByRole('link', { name: 'Arnhem', exact: true }).waitFor();
  const said = await page.getByRole('main').innerText();
  expect(said.match(/Geen naam is precies zo geschreven/g)).toHaveLength(1);
  await page.close();
});

test('a long name has the width of a small screen, and is not broken off', async () => {
  const page = await open('/gemeenten/scherpenzeel/');
  await page.setViewportSize({ width: 320, height: 800 });
  const heading = page.getByRole('heading', { level: 1 });
  const lines = await heading.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return new Set(Array.from(range.getClientRects(), ({ top }) => top)).size;
  });
  expect(lines).toBe(1);
  await page.close();
});

test('the search knows organisations', async () => {
  const page = await open('/zoeken/?q=Stichting+Present');
  const first = page.locator('#resultaten li').first();
  await first.waitFor();
  expect(await first.locator('a').getAttribute('href')).toBe('/partners/stichting-present/');
  await page.close();
});

test('a municipality that did not answer has an honest page that is still of use', () => {
  const text = textOf('/gemeenten/aalten/');
  expect(text).toContain('Van Aalten is geen antwoord bekend');
  expect(text).toContain('€ 2.370');
  expect(text).toContain('Zo vraagt u het zelf');
  expect(text).toContain('Oost Gelre');
  expect(text).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
});

test('the page of Lingewaal says that its amount is the national one', () => {
  const text = textOf('/gemeenten/lingewaal/');
  expect(text).toContain('die elke gemeente kon krijgen');
  expect(text).toContain('West Betuwe');
});

test('the page of Doetinchem shows the calculation of its derived amount', () => {
  const text = textOf('/gemeenten/doetinchem/');
  expect(text).toContain('€ 52.000 gedeeld door 143,92 mensen');
  expect(text).toContain('Dit is ander geld');
});

test('the pages of Maasdriel and Zaltbommel show the change of 2022 and how the link is made', () => {
  for (const path of ['/gemeenten/maasdriel/', '/gemeenten/zaltbommel/']) {
    const text = textOf(path);
    expect(text).toContain('1 februari 2022');
    expect(text).toContain('Zo is de koppeling gemaakt');
  }
});

test('no page shows a broken value', () => {
  const broken = globSync('dist/**/*.html').filter((file) =>
    />[^<]*(undefined|NaN|\[object Object\])[^<]*</.test(readFileSync(file, 'utf8')),
  );
  expect(broken).toEqual([]);
});

test.each(chartIds)(
  'the chart %s stands in a figure with title, N, source and the same values as a table',
  async (id) => {
    const page = await open(`/grafieken/${id}/`);
    const figure = page.locator('figure');
    expect(await figure.getByRole('heading').innerText()).not.toBe('');
    expect(await figure.locator('.onder').innerText()).toMatch(
      id === 'tijdlijn' ? /2016/ : /N\s=\s\d+\svan\s54/,
    );
    expect(await figure.locator('figcaption').innerText()).toContain('Bron: ');
    expect(await figure.locator('table tbody tr').count()).toBeGreaterThan(3);
    expect(await figure.locator('svg:visible').count()).toBe(1);
    expect(existsSync(`dist/grafieken/${id}.svg`)).toBe(true);
    const codes = page.locator('textarea').filter({ hasText: '<iframe' });
    const snippet = await codes.first().inputValue();
    expect(snippet).toMatch(
      /^<iframe src="https:\/\/[^"]+\/embed\/[a-z-]+\/\?thema=[^"]+" title="[^"]+"/,
    );
    await page.close();
  },
);

test.each(chartIds)(
  'the embed %s can be read without scripts on a screen of 320 px',
  async (id) => {
    const context = await browser.newContext({
      baseURL: inject('baseURL'),
      javaScriptEnabled: false,
      viewport: { width: 320, height: 600 },
    });
    const page = await context.newPage();
    await page.goto(`/embed/${id}/`);
    const text = await page.locator('main').innerText();
    if (id !== 'tijdlijn') expect(text).toMatch(/N\s=\s\d+\svan\s54/);
    expect(text).toContain('Bron: ');
    expect(await page.getByRole('link', { name: 'Integratieatlas' }).getAttribute('href')).toBe(
      `/grafieken/${id}/`,
    );
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    await context.close();
  },
);

test.each([
  ['gemeenten', 'inwoners', 'inwoners_reden'],
  ['gemeenten', 'budget_per_vergunninghouder_eur', 'budget_per_vergunninghouder_reden'],
  ['gemeenten', 'aantal_partners', 'aantal_partners_reden'],
  ['gemeenten', 'aantal_projecten', 'aantal_projecten_reden'],
  ['budgetten', 'bedrag_eur', 'bedrag_eur_reden'],
])('in %s.csv either %s or %s is filled in, never both', (table, column, reason) => {
  const wrong = publishedRows(table).filter((row) => (row[column] === '') === (row[reason] === ''));
  expect(wrong).toEqual([]);
});

test('no text column of a published table is ever blank', () => {
  const numbers = /_eur$|^inwoners$|^aantal_|_reden$/;
  for (const file of globSync('dist/data/*.csv'))
    for (const row of publishedRows(file.replace(/^dist\/data\/|\.csv$/g, '')))
      for (const [column, cell] of Object.entries(row))
        if (!numbers.test(column)) expect(cell, `${file} ${column}`).not.toBe('');
});

test('the sources and all five texts stand on the page of sources', () => {
  const text = textOf('/bronnen/');
  for (const { titel } of publishedRows('bronnen')) expect(text).toContain(titel);
  for (const page of ['noordkop', 'westerkwartier', 'rivierenland', 'zuidwest-nederland'])
    expect(existsSync(`dist/achtergrond/${page}/index.html`)).toBe(true);
});

test('the method page computes the agreement of both codings', () => {
  const [survey = ''] = globSync('data/enquetes/*/codering.csv').sort();
  const coded = sourceRows(survey.replace(/^data\//, '')).filter(({ veld }) => veld === 'aanpak');
  const same = coded.filter(({ eerste, tweede }) => eerste === tweede).length;
  const share = ((100 * same) / coded.length).toFixed(1).replace('.', ',');
  expect(coded.length).toBeGreaterThan(same);
  expect(textOf('/verantwoording/')).toMatch(
    new RegExp(`Wie deed het meeste\\? ${same} van ${coded.length} ${share}% kappa 0,\\d`),
  );
});
