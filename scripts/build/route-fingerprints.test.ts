import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { routeFingerprints } from './route-fingerprints.ts';

let folder = '';
const write = (name: string, code: string) => {
  writeFileSync(join(folder, name), code);
};
const entry = 'prerender-entry.AAAAAAAA.mjs';
const [list, other] = ['src/pages/lijst.astro', 'src/pages/[slug].astro'];

/** Prints of both pages as they are now. */
const fingerprints = () => [list, other].map(routeFingerprints(folder));

/** Which of both pages has another fingerprint after a change. */
function changed(change: () => void): string[] {
  const before = fingerprints();
  change();
  const after = fingerprints();
  return [list, other].filter((_, at) => before[at] !== after[at]);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'routes-'));
  mkdirSync(join(folder, 'chunks'));
  write(
    entry,
    'var _page0 = () => import("./chunks/list_AAAAAAAA.mjs");\nvar _page1 = () => import("./chunks/slug_AAAAAAAA.mjs");\nnew Map([["src/pages/lijst.astro", _page0],["src/pages/[slug].astro", _page1]]);',
  );
  write('chunks/list_AAAAAAAA.mjs', 'import { a } from "./chart_AAAAAAAA.mjs";');
  write('chunks/slug_AAAAAAAA.mjs', 'import "./store_AAAAAAAA.mjs";');
  write('chunks/chart_AAAAAAAA.mjs', 'export const a = 1;');
  write('chunks/store_AAAAAAAA.mjs', 'import("./content-modules_AAAAAAAA.mjs");');
  write('chunks/content-modules_AAAAAAAA.mjs', 'import("./uitleg_AAAAAAAA.mjs");');
  write('chunks/uitleg_AAAAAAAA.mjs', 'import "./quote_AAAAAAAA.mjs"; "Een tekst."');
  write('chunks/quote_AAAAAAAA.mjs', 'export const quote = 1;');
});

test('code that one page runs is another for that page only', () => {
  const change = () => {
    write('chunks/chart_AAAAAAAA.mjs', 'export const a = 2;');
  };
  expect(changed(change)).toEqual([list]);
});

test('a text of an editor, which the key of a page tells, is no code; what it shows is', () => {
  const text = () => {
    write('chunks/uitleg_AAAAAAAA.mjs', 'import "./quote_AAAAAAAA.mjs"; "Een andere tekst."');
  };
  expect(changed(text)).toEqual([]);
  const shown = () => {
    write('chunks/quote_AAAAAAAA.mjs', 'export const quote = 2;');
  };
  expect(changed(shown)).toEqual([other]);
});

test('a name that tells of another digest alone is no other code', () => {
  const renamed = () => {
    write('chunks/chart_BBBBBBBB.mjs', 'export const a = 1;');
    write('chunks/list_AAAAAAAA.mjs', 'import { a } from "./chart_BBBBBBBB.mjs";');
  };
  expect(changed(renamed)).toEqual([]);
});

test('where Astro tells in another way which page is which, any code that changed is that of every page', () => {
  write(entry, 'export const pages = {};');
  const change = () => {
    write('chunks/chart_AAAAAAAA.mjs', 'export const a = 2;');
  };
  expect(changed(change)).toEqual([list, other]);
});
