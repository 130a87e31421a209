import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { faultsOf, quiet } from './browser.ts';
import { isEmbed, pages } from './pages.ts';

interface Budget {
  bytes: number;
  scriptBytes?: number;
}

const isMunicipality = (page: string) => /^\/gemeenten\/[^/]+\/$/.test(page);
const isSearch = (page: string) => page === '/embed/zoek/';
const isComparison = (page: string) => page === '/embed/vergelijk/';
const isFrame = (page: string) => isEmbed(page) && !isSearch(page) && !isComparison(page);
const isArticle = (page: string) => !isEmbed(page) && !isMunicipality(page);

const compress = promisify(brotliCompress);
const sizes = new Map<string, Promise<number>>();

async function compressedSize(response: Response) {
  return (await compress(await response.body())).length;
}

function sizeOf(response: Response) {
  const size = sizes.get(response.url()) ?? compressedSize(response);
  sizes.set(response.url(), size);
  return size;
}

async function weigh(responses: readonly Response[]) {
  const parts = responses.map(async (response) => ({
    kind: response.request().resourceType(),
    size: await sizeOf(response),
  }));
  const loaded = (await Promise.all(parts)).filter(({ kind }) => kind !== 'font');
  const total = (some: typeof loaded) => some.reduce((sum, { size }) => sum + size, 0);
  return { all: total(loaded), scripts: total(loaded.filter(({ kind }) => kind === 'script')) };
}

test.each<[string, string[], Budget]>([
  ['a municipality page', pages.filter(isMunicipality), { bytes: 14_000, scriptBytes: 1_000 }],
  ['every other page', pages.filter(isArticle), { bytes: 30_000 }],
  ['an embed', pages.filter(isFrame), { bytes: 15_000 }],
  ['the embed with all to compare', pages.filter(isComparison), { bytes: 20_000 }],
  ['the embed with a search', pages.filter(isSearch), { bytes: 60_000 }],
])('%s is light before anyone touches it', async (_, some, { bytes, scriptBytes = bytes }) => {
  expect(some).not.toEqual([]);
  const faults = await faultsOf(some, {}, async (page, open) => {
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await open();
    await quiet(page);
    const { all, scripts } = await weigh(responses);
    return [
      ...(all > bytes ? [`weighs ${all} bytes, more than ${bytes}`] : []),
      ...(scripts > scriptBytes
        ? [`has ${scripts} bytes of script, more than ${scriptBytes}`]
        : []),
    ];
  });
  expect(faults).toEqual([]);
});

test('a search that finds something costs a reader less than 40 kB', async () => {
  const faults = await faultsOf(['/'], {}, async (page, open) => {
    await open();
    await quiet(page);
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    const field = page.getByRole('combobox').or(page.getByRole('searchbox')).first();
    await field.fill('Malden');
    await page.getByRole('option').first().waitFor();
    const { all } = await weigh(responses);
    expect(all).toBeGreaterThan(0);
    return all > 40_000 ? [`the search weighs ${all} bytes`] : [];
  });
  expect(faults).toEqual([]);
});
