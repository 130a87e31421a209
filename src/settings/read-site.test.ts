import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { pngOf } from '../pictures/png/png-of.ts';
import { smallAtlas } from '../../tests/support/small-atlas.ts';
import { readSite } from './read-site.ts';

let folder = '';
const settings = JSON.parse(readFileSync(join(smallAtlas, 'atlas.json'), 'utf8')) as Record<
  string,
  unknown
>;
const write = (text: string) => {
  writeFileSync(join(folder, 'data/atlas.json'), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  mkdirSync(join(folder, 'data'));
});

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

test('settings that are no group of fields are told with what belongs there', () => {
  for (const text of ['null', '[]']) {
    write(text);
    expect(() => readSite(folder)).toThrow(/fout\[instelling\]: hier hoort een groep velden/);
  }
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
  rmSync(join(folder, 'data/enquetes'), { recursive: true });
  expect(() => readSite(folder)).toThrow(/tip: haal de regel weg: daar staat nog geen enquête/);
});

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path d="M0 0h40v10z"/></svg>';
const png = Buffer.from(pngOf(square, 80));
const withLogo = (name: string, contents: string | Uint8Array, alt = 'Omroep Voorbeeld') => {
  writeFileSync(join(folder, name), contents);
  write(JSON.stringify({ ...settings, logo: { file: name, alt } }, null, 2));
  return () => readSite(folder).logo;
};

test('a logo is an SVG or a PNG in the folder of the atlas, with words for who cannot see it', () => {
  expect(withLogo('logo.svg', square)()).toEqual({ file: 'logo.svg', alt: 'Omroep Voorbeeld' });
  expect(withLogo('Ons logo.PNG', png)()?.file).toBe('Ons logo.PNG');
  const gradient = square.replace('<path', '<style>.a{fill:url(#b)}</style><path class="a"');
  expect(withLogo('logo.svg', gradient)()).toBeDefined();
});

test.each([
  ['a file of another kind', 'logo.jpg', square, 'file: hier hoort een bestand in de map'],
  ['a file elsewhere', '../logo.svg', square, 'file: hier hoort een bestand in de map'],
  ['a picture under another name', 'logo.png', square, 'logo.png is geen hele PNG'],
  ['half a picture', 'logo.png', png.subarray(0, 40), 'logo.png is geen hele PNG'],
  ['a text', 'logo.svg', 'Omroep', 'logo.svg is geen SVG die te lezen is'],
  ['a page', 'logo.svg', '<html><body/></html>', 'logo.svg is geen SVG die te lezen is'],
  ['half a drawing', 'logo.svg', square.slice(0, -9), 'logo.svg is geen SVG die te lezen is'],
  ['no size', 'logo.svg', square.replace(/ viewBox="[^"]*"/, ''), 'niet hoe groot'],
  ['a script', 'logo.svg', square.replace('<path', '<script>1</script><path'), 'een script'],
  ['a handler', 'logo.svg', square.replace('<path', '<path onload="a()"'), 'een script'],
  ['a page inside', 'logo.svg', square.replace('<path', '<foreignObject/><path'), 'stuk webpagina'],
  [
    'a picture from elsewhere',
    'logo.svg',
    square.replace('<path', '<image href="https://a.nl/b.png"/><path'),
    'iets buiten het bestand',
  ],
  [
    'a style from elsewhere',
    'logo.svg',
    square.replace('<path', '<style>a{fill:url("//a.nl/b")}</style><path'),
    'iets buiten het bestand',
  ],
  ['much too large a file', 'logo.svg', square + ' '.repeat(100_000), 'hooguit 100 kB'],
])('%s as a logo is told at its place, with what to do', (_, name, contents, message) => {
  expect(withLogo(name, contents)).toThrow(message);
  expect(withLogo(name, contents)).toThrow(/atlas\.json:\d+:13: .*logo\.file: /);
});

test('a logo that is not there is told with those that are; its words are no name of a file', () => {
  const read = withLogo('beeldmerk.svg', square);
  write(JSON.stringify({ ...settings, logo: { file: 'logo.svg', alt: 'Omroep' } }));
  expect(read).toThrow(/logo\.svg is er niet\n.*in die map staat wel beeldmerk\.svg/);
  for (const alt of ['', ' ', 'logo.svg'])
    expect(withLogo('logo.svg', square, alt)).toThrow(/logo\.alt: hier hoort/);
  write(JSON.stringify({ ...settings, logo: { file: 'logo.svg' } }));
  expect(() => readSite(folder)).toThrow('logo.alt ontbreekt');
});

test('settings that are missing or are not JSON are told with the name of the file', () => {
  expect(() => readSite(folder)).toThrow(/data\/atlas\.json ontbreekt/);
  write('{');
  expect(() => readSite(folder)).toThrow(/data\/atlas\.json:1:2: .*houdt hier te vroeg op/);
});

test.each(['data/atlas.json', 'logo.svg'])('a folder in the place of %s is named', (name) => {
  write(JSON.stringify({ ...settings, logo: { file: 'logo.svg', alt: 'Omroep Voorbeeld' } }));
  const path = join(folder, name);
  rmSync(path, { force: true });
  mkdirSync(path);
  expect(() => readSite(folder)).toThrow(expect.objectContaining({ code: 'EISDIR', path }));
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
