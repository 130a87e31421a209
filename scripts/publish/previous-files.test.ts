import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { previousFiles, sha256 } from './previous-files.ts';

let folder = '';
const place = (print = 'code') => ({
  site: join(folder, 'site'),
  notes: join(folder, 'notes.json'),
  print,
});
const page = () => join(folder, 'site/ede.html');
const textOf = (key: string, print?: string) => {
  const bytes = previousFiles(place(print)).bytesOf('ede.html', key);
  return bytes && new TextDecoder().decode(bytes);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vorige-'));
  mkdirSync(join(folder, 'site'));
  writeFileSync(page(), 'Ede');
  previousFiles(place()).note(
    new Map([['ede.html', { key: 'facts of Ede', sha256: sha256('Ede') }]]),
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a page of the same facts, made with the same code, is taken from the previous site', () => {
  expect(textOf('facts of Ede')).toBe('Ede');
});

test('a page of other facts, or made with other code, is not', () => {
  expect(textOf('other facts')).toBeUndefined();
  expect(textOf('facts of Ede', 'other code')).toBeUndefined();
});

test('a page that somebody touched is not taken, nor one that is gone', () => {
  writeFileSync(page(), 'Ede!');
  expect(textOf('facts of Ede')).toBeUndefined();
  rmSync(page());
  expect(textOf('facts of Ede')).toBeUndefined();
});

test('notes that were half written tell nothing', () => {
  writeFileSync(place().notes, '{"print":"code","fil');
  expect(textOf('facts of Ede')).toBeUndefined();
});
