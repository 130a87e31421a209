import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSite } from './read-site.ts';

let folder = '';
const settings = JSON.parse(readFileSync('data/atlas.json', 'utf8')) as Record<string, unknown>;
const write = (text: string) => {
  writeFileSync(join(folder, 'data/atlas.json'), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  mkdirSync(join(folder, 'data'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('an atlas says its own name, publisher and region', () => {
  write(JSON.stringify({ ...settings, name: 'Andere atlas', region: 'Drenthe' }));
  expect(readSite(folder)).toMatchObject({ name: 'Andere atlas', region: 'Drenthe' });
});

test.each([
  [{ name: undefined }, 'name ontbreekt: hier hoort een tekst'],
  [{ address: 'https://atlas.example/?map' }, 'address: hier hoort een adres als'],
  [{ dates: 'de' }, 'dates: hier hoort nl of fy of en'],
  [{ colours: { light: { accent: 'red' } } }, 'colours.light.accent: hier hoort een kleur als'],
  [{ kleur: 'rood' }, 'onbekend veld kleur'],
])('a mistake in the settings %j is told with what belongs there', (wrong, message) => {
  write(JSON.stringify({ ...settings, ...wrong }));
  expect(() => readSite(folder)).toThrow(message);
});

test('a survey in front that the atlas does not have is told with its place and those it has', () => {
  mkdirSync(join(folder, 'data/enquetes/eerste'), { recursive: true });
  writeFileSync(join(folder, 'data/enquetes/eerste/enquete.json'), '{}');
  write(JSON.stringify({ ...settings, survey: 'eerste' }));
  expect(readSite(folder).survey).toBe('eerste');
  write(JSON.stringify({ ...settings, survey: 'tweede' }, null, 2));
  expect(() => readSite(folder)).toThrow(
    /atlas\.json:\d+:\d+: .*tweede is geen map in data\/enquetes\n.*kies uit eerste/,
  );
});

test('settings that are missing or are not JSON are told with the name of the file', () => {
  expect(() => readSite(folder)).toThrow(/data\/atlas\.json ontbreekt/);
  write('{');
  expect(() => readSite(folder)).toThrow(/data\/atlas\.json:1:2: .*houdt hier te vroeg op/);
});

test('each mistake is told with its line and character, all at once', () => {
  write(JSON.stringify({ ...settings, pictures: 'ja', dates: 'de' }, null, 2));
  const lines = readFileSync(join(folder, 'data/atlas.json'), 'utf8').split('\n');
  const lineOf = (field: string) => lines.findIndex((line) => line.includes(`"${field}"`)) + 1;
  expect(() => readSite(folder)).toThrow(
    new RegExp(`json:${lineOf('pictures')}:15: .*pictures: hier hoort true of false`),
  );
  expect(() => readSite(folder)).toThrow(new RegExp(`json:${lineOf('dates')}:12: .*dates: hier`));
});

test('a byte order mark and a slash behind the address are no mistake', () => {
  write(`\uFEFF${JSON.stringify({ ...settings, address: 'https://atlas.nl/' })}`);
  expect(readSite(folder).address).toBe('https://atlas.nl');
});
