import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PathWithRoute } from 'astro';
import { expect, test } from 'vitest';
import { freshPages } from './fresh-pages.ts';
import { keepFiles } from './keep-files.ts';

const fileAt = (pathname: string) => ({ pathname, route: { type: 'endpoint' } }) as PathWithRoute;

test('a file in which nothing stands is written, and told by its name', async () => {
  const fresh = mkdtempSync(join(tmpdir(), 'vers-'));
  const { write, empty } = keepFiles({
    previous: undefined,
    fresh,
    lying: new Map(),
    pages: freshPages(fresh, ''),
    code: { fingerprintOf: () => '' },
  });
  await write(' \r\n', fileAt('/data/leeg.csv'));
  await write(new Response(new Uint8Array()), fileAt('/data/niets.parquet'));
  await write('\ngemeente\n', fileAt('/data/gemeenten.csv'));
  expect([...empty]).toEqual(['data/leeg.csv', 'data/niets.parquet']);
  expect(readFileSync(join(fresh, 'data/gemeenten.csv'), 'utf8')).toBe('\ngemeente\n');
});
