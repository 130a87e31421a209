import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { faultsOf, quiet } from './browser.ts';
import { pages } from './pages.ts';

const mostBytes = 14_000;
const mostScriptBytes = 1_000;
const municipalityPages = pages.filter((page) => /^\/gemeenten\/[^/]+\/$/.test(page));

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

test('a municipality page is light before anyone touches it', async () => {
  expect(municipalityPages).not.toEqual([]);
  const faults = await faultsOf(municipalityPages, {}, async (page, open) => {
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await open();
    await quiet(page);
    const { all, scripts } = await weigh(responses);
    return [
      ...(all > mostBytes ? [`weighs ${all} bytes, more than ${mostBytes}`] : []),
      ...(scripts > mostScriptBytes
        ? [`has ${scripts} bytes of script, more than ${mostScriptBytes}`]
        : []),
    ];
  });
  expect(faults).toEqual([]);
});
