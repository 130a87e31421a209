import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Response } from 'playwright-core';

interface Weight {
  all: number;
  scripts: number;
}

const compress = promisify(brotliCompress);
/** By address: what a browser has in its own cache, it does not give again. */
const bodies = new Map<string, Promise<Buffer>>();
const sizes = new Map<string, Promise<number>>();

function bodyOf(response: Response) {
  const body = bodies.get(response.url()) ?? response.body();
  bodies.set(response.url(), body);
  return body;
}

async function compressedSize(response: Response, quality: number) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return (await compress(await bodyOf(response), { params })).length;
}

function sizeOf(response: Response, quality: number) {
  const key = `${quality} ${response.url()}`;
  const size = sizes.get(key) ?? compressedSize(response, quality);
  sizes.set(key, size);
  return size;
}

async function weighAt(quality: number, responses: readonly Response[]): Promise<Weight> {
  const parts = responses.map(async (response) => ({
    kind: response.request().resourceType(),
    size: await sizeOf(response, quality),
  }));
  const loaded = (await Promise.all(parts)).filter(({ kind }) => kind !== 'font');
  const total = (some: typeof loaded) => some.reduce((sum, { size }) => sum + size, 0);
  return { all: total(loaded), scripts: total(loaded.filter(({ kind }) => kind === 'script')) };
}

const [quick, best] = [5, constants.BROTLI_MAX_QUALITY];

/** What loaded weighs at most, and exactly so where that is more than it may be: that takes long. */
export async function weigh(responses: readonly Response[], limit: Weight): Promise<Weight> {
  const most = await weighAt(quick, responses);
  const isLight = most.all <= limit.all && most.scripts <= limit.scripts;
  return isLight ? most : await weighAt(best, responses);
}
