import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkAddress } from './check-address.ts';

test('an atlas does not go out while a table waits for words, and is told each place', () => {
  const atlas = mkdtempSync(join(tmpdir(), 'adres-'));
  cpSync('tests/fixtures/drenthe', atlas, { recursive: true });
  const settings = join(atlas, 'data/atlas.json');
  writeFileSync(
    settings,
    readFileSync(settings, 'utf8').replaceAll('verzonnen-vragen.example', 'atlas.nl'),
  );
  expect(() => {
    checkAddress(atlas);
  }).not.toThrow();
  const sources = join(atlas, 'data/bronnen.csv');
  const [head = '', first = '', ...more] = readFileSync(sources, 'utf8').split('\n');
  const [id = '', title = '', ...rest] = first.split(',');
  const waiting = [id, `VUL IN: titel van ${title}`, ...rest].join(',');
  writeFileSync(sources, [head, waiting, ...more].join('\n'));
  expect(() => {
    checkAddress(atlas);
  }).toThrow(
    new RegExp(`bronnen\\.csv:2:${id.length + 2}: fout\\[invullen\\]: hier staat nog VUL IN`),
  );
});
