import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { pageText } from '../../src/content/page-file.ts';
import { codeFingerprint } from './source-fingerprint.ts';

const settings = JSON.parse(
  readFileSync('tests/fixtures/landelijk/data/atlas.json', 'utf8'),
) as object;
const withSettings = (others: object) =>
  JSON.stringify({ ...settings, survey: undefined, ...others });

let atlas = '';
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(atlas, path)), { recursive: true });
  writeFileSync(join(atlas, path), text);
};

beforeEach(() => {
  atlas = mkdtempSync(join(tmpdir(), 'code-'));
  write('data/atlas.json', withSettings({}));
  write('data/gemeenten.csv', 'gemeentecode\nGM0001\n');
  write('content/achtergrond/verantwoording.mdx', 'Een tekst.');
  write('content/gemeenten/a.mdx', pageText({ code: 'GM0001' }));
});

test.each([
  ['data/atlas.json', withSettings({ address: 'https://elders.example/map' })],
  ['data/atlas.json', withSettings({ colours: {} })],
  ['data/atlas.json', withSettings({ dates: 'nl' })],
  ['content/achtergrond/verantwoording.mdx', 'Een andere tekst.'],
  ['content/achtergrond/nieuw.mdx', 'Een tekst.'],
  ['content/toelichtingen/a.mdx', 'Een toelichting.'],
  ['content/en/index.mdx', 'A text.'],
  ['content/gemeenten/a.mdx', '---\n{"code":"GM0001"}\n---\n\n<Anders />\n'],
])('where %s is another, the code is compiled anew', (path, text) => {
  const before = codeFingerprint(atlas);
  write(path, text);
  expect(codeFingerprint(atlas)).not.toBe(before);
});

test('the configuration of Astro reads no setting but those', () => {
  const read = readFileSync('astro.config.mjs', 'utf8').matchAll(/(?<!\/)\bsite\.(\w+)/g);
  expect([...new Set(Array.from(read, ([, name]) => name))].sort()).toEqual([
    'address',
    'colours',
    'dates',
  ]);
});

test('what a table or another setting says changes no code, nor does the folder of an atlas', () => {
  const before = codeFingerprint(atlas);
  write('data/gemeenten.csv', 'gemeentecode\nGM0002\n');
  write('content/gemeenten/a.mdx', pageText({ code: 'GM0002' }));
  write('content/gemeenten/b.mdx', pageText({ code: 'GM0003' }));
  write(
    'data/atlas.json',
    withSettings({ name: 'Andere atlas', address: 'https://elders.example' }),
  );
  expect(codeFingerprint(atlas)).toBe(before);
  const elsewhere = join(mkdtempSync(join(tmpdir(), 'elders-')), 'atlas');
  cpSync(atlas, elsewhere, { recursive: true });
  expect(codeFingerprint(elsewhere)).toBe(before);
});
