import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Response } from 'playwright-core';
import { fileOf } from './pages.ts';

export interface Weight {
  all: number;
  scripts: number;
}

/** What a page loads: what a browser has in its own cache, it does not give again. */
interface Loaded {
  path: string;
  kind: string;
  read: () => Promise<Buffer> | Buffer;
}

const compress = promisify(brotliCompress);
const bodies = new Map<string, Promise<Buffer> | Buffer>();
const sizes = new Map<string, Promise<number>>();

function bodyOf({ path, read }: Loaded) {
  const body = bodies.get(path) ?? read();
  bodies.set(path, body);
  return body;
}

async function compressedSize(loaded: Loaded, quality: number) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return (await compress(await bodyOf(loaded), { params })).length;
}

function sizeOf(loaded: Loaded, quality: number) {
  const key = `${quality} ${loaded.path}`;
  const size = sizes.get(key) ?? compressedSize(loaded, quality);
  sizes.set(key, size);
  return size;
}

async function weighAt(quality: number, all: readonly Loaded[]): Promise<Weight> {
  const parts = await Promise.all(
    all
      .filter(({ kind }) => kind !== 'font')
      .map(async (loaded) => ({ kind: loaded.kind, size: await sizeOf(loaded, quality) })),
  );
  const total = (some: typeof parts) => some.reduce((sum, { size }) => sum + size, 0);
  return { all: total(parts), scripts: total(parts.filter(({ kind }) => kind === 'script')) };
}

const [quick, best] = [5, constants.BROTLI_MAX_QUALITY];

async function weighAll(loaded: readonly Loaded[], limit: Weight): Promise<Weight> {
  const most = await weighAt(quick, loaded);
  const isLight = most.all <= limit.all && most.scripts <= limit.scripts;
  return isLight ? most : await weighAt(best, loaded);
}

/** What loaded weighs at most, and exactly so where that is more than it may be: that takes long. */
export const weigh = (responses: readonly Response[], limit: Weight): Promise<Weight> =>
  weighAll(
    responses.map((response) => ({
      path: response.url(),
      kind: response.request().resourceType(),
      read: () => response.body(),
    })),
    limit,
  );

/** The same of a page that is not opened: itself, and the scripts and pictures that it names. */
export function weighFile(page: string, limit: Weight): Promise<Weight> {
  const html = readFileSync(fileOf(page));
  const named = Array.from(
    html.toString().matchAll(/<(script|img)\b(?![^>]* loading="lazy")[^>]* src="([^"]+)"/g),
    ([, kind = '', path = '']) => ({ path, kind, read: () => readFileSync(`dist${path}`) }),
  );
  return weighAll([{ path: page, kind: 'document', read: () => html }, ...named], limit);
}
