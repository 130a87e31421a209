import type { Page, Response } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { quiet, visitPages } from '../support/browser.ts';
import { isEmbed, pages } from '../support/pages.ts';
import { sourceSurveys } from '../support/source-surveys.ts';
import { hearTrespasses, storedBy } from '../support/trespasses.ts';
import { village } from '../support/village.ts';
import { weigh } from '../support/weight.ts';

interface Kind {
  name: string;
  includes: (page: string) => boolean;
  bytes: number;
  scriptBytes?: number;
}

const isMunicipality = (page: string) => /^\/gemeenten\/[^/]+\/$/.test(page);
const isSearch = (page: string) => page === '/embed/zoek/';
const isComparison = (page: string) => page === '/embed/vergelijk/';
const isList = (page: string) => page === '/embed/gemeenten/';

/** The first kind that includes a page says how much that may weigh. */
const kinds: readonly Kind[] = [
  {
    name: 'a municipality page',
    includes: isMunicipality,
    // Each survey more brings its answers, and where they come from.
    bytes: 13_000 + 1_000 * sourceSurveys().length,
    scriptBytes: 1_000,
  },
  { name: 'the embed with all to compare', includes: isComparison, bytes: 20_000 },
  { name: 'the embed with the list', includes: isList, bytes: 25_000 },
  { name: 'the embed with a search', includes: isSearch, bytes: 60_000 },
  { name: 'an embed', includes: isEmbed, bytes: 15_000 },
  { name: 'every other page', includes: () => true, bytes: 30_000 },
];

function kindOf(page: string) {
  const kind = kinds.find(({ includes }) => includes(page));
  if (!kind) throw new Error(page);
  return kind;
}

function hearResponses(page: Page) {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return responses;
}

async function weightFaults(responses: readonly Response[], { bytes, scriptBytes = bytes }: Kind) {
  const { all, scripts } = await weigh(responses, { all: bytes, scripts: scriptBytes });
  return [
    ...(all > bytes ? [`weighs ${all} bytes, more than ${bytes}`] : []),
    ...(scripts > scriptBytes ? [`has ${scripts} bytes of script, more than ${scriptBytes}`] : []),
  ];
}

async function readToTheEnd(page: Page) {
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await quiet(page);
}

interface Visited {
  path: string;
  found: { weight: string[]; trespasses: string[] };
}

let visited: Visited[];
beforeAll(async () => {
  visited = await visitPages(pages, {}, async (page, open) => {
    const heard = hearTrespasses(page);
    const responses = hearResponses(page);
    await open();
    await quiet(page);
    const weight = await weightFaults([...responses], kindOf(new URL(page.url()).pathname));
    await readToTheEnd(page);
    return { weight, trespasses: [...heard, ...(await storedBy(page))] };
  });
}, 400_000);

test.each(kinds)('$name is light before anyone touches it', (kind) => {
  const some = visited.filter(({ path }) => kindOf(path) === kind);
  expect(some).not.toEqual([]);
  expect(some.filter(({ found }) => found.weight.length > 0)).toEqual([]);
});

test('no page asks another host for anything, stores anything or logs an error', () => {
  expect(visited.map(({ path }) => path).sort()).toEqual(pages);
  expect(visited.filter(({ found }) => found.trespasses.length > 0)).toEqual([]);
});

test('a search that finds something costs a reader less than 40 kB', async () => {
  const limit = 40_000;
  const [search] = await visitPages(['/'], {}, async (page, open) => {
    await open();
    await quiet(page);
    const responses = hearResponses(page);
    const field = page.getByRole('combobox').or(page.getByRole('searchbox')).first();
    await field.fill(village.name);
    await page.getByRole('option').first().waitFor();
    return await weigh(responses, { all: limit, scripts: limit });
  });
  expect(search?.found.all).toBeGreaterThan(0);
  expect(search?.found.all).toBeLessThanOrEqual(limit);
});
