import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { previousFiles, sha256 } from './previous-files.ts';

let folder = '';
const place = (fingerprint = 'code') => ({
  site: join(folder, 'site'),
  notes: join(folder, 'notes.json'),
  fingerprint,
});
const page = () => join(folder, 'site/ede.html');
const facts = { path: 'ede.html', links: ['/', '/gemeenten/'], styles: ['hash'], hidden: false };
const ede = { key: 'facts of Ede', sha256: sha256('Ede'), page: facts };
const find = (key: string, fingerprint?: string) =>
  previousFiles(place(fingerprint)).find('ede.html', key);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vorige-'));
  mkdirSync(join(folder, 'site'));
  writeFileSync(page(), 'Ede');
  previousFiles(place()).note(new Map([['ede.html', ede]]));
});

test('a page of the same facts, made with the same code, is known with all that was read in it', () => {
  expect(find('facts of Ede')).toEqual(ede);
});

test('it comes into a new site as it was, and stays there when the previous site goes', () => {
  previousFiles(place()).putInto(join(folder, 'new'), 'ede.html');
  rmSync(join(folder, 'site'), { recursive: true });
  expect(readFileSync(join(folder, 'new/ede.html'), 'utf8')).toBe('Ede');
});

test('a page of other facts, or made with other code, is not', () => {
  expect(find('other facts')).toBeUndefined();
  expect(find('facts of Ede', 'other code')).toBeUndefined();
});

test('a page that somebody touched is not taken, nor one that is gone', () => {
  writeFileSync(page(), 'Ede!');
  expect(find('facts of Ede')).toBeUndefined();
  rmSync(page());
  expect(find('facts of Ede')).toBeUndefined();
});

test('notes that were half written tell nothing', () => {
  writeFileSync(place().notes, '{"fingerprint":"code","fil');
  expect(find('facts of Ede')).toBeUndefined();
});
