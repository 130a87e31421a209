import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { generateContent } from './generate-content.ts';
import { smallAtlas } from '../../tests/support/small-atlas.ts';

let folder = '';
const data = () => join(folder, 'data');
const page = (slug: string) => join(folder, 'content/gemeenten', `${slug}.mdx`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  cpSync(smallAtlas, data(), { recursive: true });
});

function replaceIn(file: string, from: string, to: string) {
  const path = join(data(), file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}

test('generateContent writes a page for each municipality, with its record on one line', () => {
  generateContent(data(), folder);
  const [open, record, close] = readFileSync(page('arnhem'), 'utf8').split('\n');
  expect([open, close]).toEqual(['---', '---']);
  expect(JSON.parse(record ?? '')).toMatchObject({ code: 'GM0202', name: 'Arnhem' });
});

test('generateContent removes pages that an earlier run left', () => {
  generateContent(data(), folder);
  writeFileSync(page('verdwenen'), readFileSync(page('arnhem')));
  generateContent(data(), folder);
  expect(existsSync(page('verdwenen'))).toBe(false);
});

test('generateContent leaves a page that says the same as it lies, and writes one that was changed', () => {
  generateContent(data(), folder);
  const before = new Date(2020, 0, 1);
  utimesSync(page('arnhem'), before, before);
  const text = readFileSync(page('aalten'), 'utf8');
  writeFileSync(page('aalten'), text.replace('Aalten', 'Elders'));
  generateContent(data(), folder);
  expect(statSync(page('arnhem')).mtime).toEqual(before);
  expect(readFileSync(page('aalten'), 'utf8')).toBe(text);
});

test('what a person put among the generated pages moves aside', () => {
  generateContent(data(), folder);
  writeFileSync(page('mijn-stuk'), 'van de redactie');
  generateContent(data(), folder);
  expect(existsSync(page('mijn-stuk'))).toBe(false);
  const [aside = ''] = globSync(join(folder, 'content/opzij-*/mijn-stuk.mdx'));
  expect(readFileSync(aside, 'utf8')).toBe('van de redactie');
});

test('generateContent writes nothing when a table holds mistakes, and names them all at once', () => {
  mkdirSync(join(folder, 'content/gemeenten'), { recursive: true });
  writeFileSync(page('arnhem'), 'de oude pagina');
  replaceIn('gemeenten.csv', 'GM0202,Arnhem,Gelderland,153818', 'GM0202,Arnhem,Gelderland,153.818');
  replaceIn('organisaties.csv', 'lions,Lions,kerk-en-service', 'lions,Lions,club');
  expect(() => generateContent(data(), folder)).toThrow(
    /gemeenten\.csv:3:26: fout\[waarde\][\s\S]*organisaties\.csv:\d+:\d+: fout\[waarde\][\s\S]*2 fouten; er is niets geschreven\./,
  );
  expect(readFileSync(page('arnhem'), 'utf8')).toBe('de oude pagina');
});

test('survey text that looks like code reaches the page as text', () => {
  const hostile = '{globalThis.process.exit()} <script>alert(1)</script> --- ${x} $& __proto__';
  replaceIn('enquetes/proef-2016/antwoorden.csv', 'Burgers namen zelf al initiatieven.', hostile);
  generateContent(data(), folder);
  const record = readFileSync(page('berg-en-dal'), 'utf8').split('\n')[1] ?? '';
  const { responses } = JSON.parse(record) as { responses: { summary: { value: string } }[] };
  expect(responses[0]?.summary.value).toContain(hostile);
});
