import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ChartId } from '../../src/charts/index.ts';
import { site } from '../../src/settings/site.ts';
import { gaps } from '../../src/survey/gap.ts';
import { sharedTab } from '../support/browser.ts';
import {
  answered,
  newestRows,
  newestSurvey,
  pageOf,
  silent,
  type Row,
} from '../support/newest-rows.ts';
import { pages } from '../support/pages.ts';
import { publishedRows } from '../support/published-rows.ts';
import { shownCharts } from '../support/shown-charts.ts';
import { unescaped } from '../support/unescaped.ts';

const { year, source } = newestSurvey;
const asked = [...answered, ...silent];
const ofNewest = ({ bron }: Row) => bron === source;
const isKnown = (value = '') => value !== '' && !(value in gaps);

/** How often each value occurs, most first. */
function tally(values: string[]): number[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].toSorted((a, b) => b - a);
}

const themesOf = ({ themas = '' }: Row) => (isKnown(themas) ? themas.split('|') : []);

function partnerCounts() {
  const parents = new Map(
    publishedRows('organisaties').map((row) => [row['organisatie_id'], row['onderdeel_van'] ?? '']),
  );
  const named = publishedRows('partners')
    .filter(ofNewest)
    .filter(({ met_naam }) => met_naam === 'ja');
  const mentions = named.map(({ organisatie_id = '', gemeentecode }) => {
    const parent = parents.get(organisatie_id);
    return `${isKnown(parent) ? parent : organisatie_id} ${gemeentecode}`;
  });
  return tally([...new Set(mentions)].map((mention) => mention.split(' ')[0] ?? ''));
}

/** The day on which inhabitants were counted, where that was in another year. */
function dayOfCount(): number[] {
  const { on } = newestSurvey.inhabitants;
  const [counted, , day] = on.split('-').map(Number);
  return counted === year ? [] : [day ?? NaN, counted ?? NaN];
}

function sizes(): number[] {
  const bounds = [0, 20_000, 50_000, 100_000, Infinity];
  const classes = bounds.slice(1).map((below, index) => {
    const inside = (row: Row) =>
      isKnown(row['inwoners']) &&
      Number(row['inwoners']) >= (bounds[index] ?? 0) &&
      Number(row['inwoners']) < below;
    return [answered.filter(inside).length, asked.filter(inside).length];
  });
  const labels = [[20_000], [20_000, 50_000], [50_000, 100_000], [100_000]];
  return classes.flatMap((counts, index) => [...counts, ...(labels[index] ?? [])]);
}

const reported = publishedRows('budgetten')
  .filter(ofNewest)
  .filter(
    ({ soort, eenheid, bedrag_eur }) =>
      soort === 'gerapporteerd' && eenheid === 'per-vergunninghouder' && isKnown(bedrag_eur),
  );

function arrangements(): number[] {
  const rows = publishedRows('samenwerkingen');
  const yearsOf = ({ van, tot, peildatum }: Row) =>
    [van, tot, peildatum].flatMap((day) =>
      /^\d{4}/.test(day ?? '') ? [Number(day?.slice(0, 4))] : [],
    );
  const years = rows.flatMap(yearsOf);
  const distinct = (name: string, some = rows) =>
    new Set(some.map((row) => row[name]).filter((value) => isKnown(value))).size;
  const dated = distinct(
    'bron',
    rows.filter((row) => yearsOf(row).length > 0),
  );
  const undated = distinct('bron') - dated;
  return [
    distinct('bron'),
    ...(undated > 0 ? [dated] : []),
    Math.min(...years),
    Math.max(...years),
    ...(undated > 0 ? [undated] : []),
    distinct('gemeentecode'),
  ];
}

/** Of whom all answered, one number says it. */
const ofAsked = [...new Set([answered.length, asked.length])];
const ofAll = [...ofAsked, year];

/** The numbers of each sentence in their order, from the published files alone. */
const expected: Record<ChartId, () => number[]> = {
  budget: () => [
    year,
    reported.length,
    answered.length,
    asked.length,
    ...reported.map(({ bedrag_eur }) => Number(bedrag_eur)),
    year,
  ],
  partners: () => [year, ...partnerCounts().slice(0, 2), ...ofAll],
  themas: () => [year, ...tally(answered.flatMap(themesOf)).slice(0, 2), ...ofAll],
  'aanpak-kaart': () => [
    year,
    ...tally(answered.map(({ aanpak = '' }) => aanpak).filter(isKnown)).slice(0, 2),
    ...ofAll,
  ],
  'respons-kaart': () => [
    asked.length,
    year,
    ...(silent.length > 0 ? [answered.length, silent.length] : []),
    year,
  ],
  tijdlijn: arrangements,
  'thema-combinaties': () => [
    year,
    answered.filter((row) => themesOf(row).length > 0).length,
    answered.filter((row) => themesOf(row).length === 1).length,
    ...ofAll,
  ],
  'respons-omvang': () => [year, ...dayOfCount(), ...sizes(), ...ofAll],
};

const htmlOf = (page: string) => readFileSync(`dist${page}index.html`, 'utf8');

function sentenceOn(page: string): string {
  const [, sentence] =
    /data-knop="Kopieer zin"[^>]*>\s*<p[^>]*>(.+?)<\/p>/s.exec(htmlOf(page)) ?? [];
  if (sentence === undefined) throw new Error(`${page} has no sentence`);
  return unescaped(sentence.replaceAll(/<[^>]*>/g, '')).replaceAll('\u00a0', ' ');
}

/** What a newsroom asked in its own words, and the answer to it, may have any number. */
const quoted = /op de vraag “[^”]*”: [^;]*/;

const numbersIn = (sentence: string) =>
  (sentence.replace(quoted, '').match(/\d+(\.\d{3})*/g) ?? []).map((number) =>
    Number(number.replaceAll('.', '')),
  );

test.each(shownCharts)('every number in the sentence of %s follows from the CSV files', (id) => {
  expect(numbersIn(sentenceOn(`/grafieken/${id}/`))).toEqual(expected[id]());
});

const municipalityPages = pages.filter((page) => /^\/gemeenten\/[^/]+\/$/.test(page));

function rowOf(page: string): Row {
  const code = /CBS-code (GM\d{4})/.exec(htmlOf(page))?.[1];
  const row = newestRows.find(({ gemeentecode }) => gemeentecode === code);
  if (!row) throw new Error(`${page} has no row`);
  return row;
}

/** Whether there is an answer of a municipality from another survey than the newest. */
const answeredBefore = ({ gemeentecode }: Row) =>
  publishedRows('gemeenten').some(
    (row) =>
      row['gemeentecode'] === gemeentecode &&
      row['enquete'] !== newestSurvey.id &&
      row['status'] === 'beantwoord',
  );

function numbersOf(row: Row): number[] {
  if (row['status'] === 'niet-gereageerd')
    return [...(answeredBefore(row) ? [year] : []), year, ...ofAll];
  if (row['status'] !== 'beantwoord') return [year, asked.length, year];
  const { aantal_partners, aantal_projecten, budget_per_vergunninghouder_soort: kind } = row;
  const amount = kind === 'gerapporteerd' ? row['budget_per_vergunninghouder_eur'] : '';
  const own = [aantal_partners, aantal_projecten, amount].filter(isKnown).map(Number);
  return [year, ...own.filter((number) => number > 0), ...ofAll];
}

test('every number in the sentence of each municipality follows from the CSV files', () => {
  expect(municipalityPages).toHaveLength(newestRows.length);
  for (const page of municipalityPages)
    expect(numbersIn(sentenceOn(page)), page).toEqual(numbersOf(rowOf(page)));
});

test('a sentence never turns what is missing into a no or a zero', () => {
  for (const page of municipalityPages) {
    const [row, sentence] = [rowOf(page), sentenceOn(page)];
    expect(sentence, page).toContain(row['gemeentenaam']);
    expect(numbersIn(sentence), page).not.toContain(0);
    if (row['status'] === 'niet-gereageerd')
      expect(sentence, page).toMatch(/geen antwoord (uit \d{4} )?bekend/);
    if (row['status'] !== 'beantwoord') expect(sentence, page).not.toMatch(/partner|project/);
    const saysNone = sentence.includes('zegt dat er geen aparte projecten zijn');
    expect(saysNone, page).toBe(row['aantal_projecten'] === '0');
    const isUnclear = sentence.includes('zegt niet duidelijk welke projecten');
    expect(isUnclear, page).toBe(row['aantal_projecten_reden'] === 'onduidelijk');
  }
});

async function onPage(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
) {
  const page = await sharedTab(options);
  await page.goto(path);
  await look(page);
}

test('the keyboard copies the sentence, and the page says so', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const [path = ''] = answered.map(pageOf);
  await onPage(path, { permissions }, async (page) => {
    await page.getByText('Een zin om over te nemen').press('Enter');
    await page.getByRole('button', { name: 'Kopieer zin' }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('copy-text [role=status]').first().textContent())
      .toBe('Gekopieerd');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll('\u00a0', ' ')).toBe(sentenceOn(path));
  });
});

test('where copying is forbidden the sentence is selected, and the page says so', async () => {
  const [id = ''] = shownCharts;
  await onPage(`/grafieken/${id}/`, {}, async (page) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error());
    });
    await page.getByRole('button', { name: 'Kopieer zin' }).click();
    const selected = () =>
      page.evaluate(() => getSelection()?.toString().replaceAll('\u00a0', ' '));
    await expect.poll(selected).toBe(sentenceOn(`/grafieken/${id}/`));
  });
});

test('without scripts the sentence is there to be selected, and no button that does nothing', async () => {
  const [path = ''] = newestRows.map(pageOf);
  await onPage(path, { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('copy-text button').count()).toBe(0);
    await page.getByText('Een zin om over te nemen').press('Enter');
    expect(await page.locator('copy-text p').first().isVisible()).toBe(true);
  });
});

test('every page that may be found says how to refer to it, with its version and address', () => {
  for (const page of pages.filter((path) => !/^\/(embed|vast)\/|404/.test(path))) {
    const citation = /<details class="verwijzing">.*?<\/details>/s.exec(htmlOf(page))?.[0];
    expect(citation, page).toMatch(/versi(?:e|on) \d{4}[-.]\d/i);
    expect(citation, page).toContain(`url = {${site.address}${page}}`);
    expect(citation, page).toMatch(/^ER {2}- /m);
  }
});
