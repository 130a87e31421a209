import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { site } from '../../settings/site.ts';
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import type { Reference } from './reference.ts';
import { cff } from './cff.ts';
import { referenceTo } from './reference.ts';
import { ris } from './ris.ts';

const reference: Reference = {
  author: 'De Proefkrant',
  title: 'Heumen: hulp aan vergunninghouders',
  container: 'Proefatlas',
  version: '2026-11',
  released: '2026-11-21',
  url: 'https://voorbeeld.example/gemeenten/heumen/',
  doi: undefined,
  language: 'nl',
};

test('APA has author, day, title, version, site and address', () => {
  expect(apa(reference)).toBe(
    'De Proefkrant. (2026, 21 november). Heumen: hulp aan vergunninghouders (versie 2026-11). Proefatlas. https://voorbeeld.example/gemeenten/heumen/',
  );
});

test('of a page in English APA and RIS are in English', () => {
  const english: Reference = { ...reference, language: 'en', title: 'Method' };
  expect(apa(english)).toContain('(2026, November 21). Method (Version 2026-11).');
  expect(apa({ ...english, released: '2026-11' })).toContain('(2026, November)');
  expect(ris(english)).toContain('LA  - en');
});

test('a date of which only the month or the year is known is not made more exact', () => {
  expect(apa({ ...reference, released: '2026-11' })).toContain('(2026, november)');
  expect(apa({ ...reference, released: '2026' })).toContain('(2026)');
  expect(ris({ ...reference, released: '2026-11' })).toContain('DA  - 2026/11//');
  expect(bibtex({ ...reference, released: '2026' })).not.toContain('month');
});

test('a site that is its own author is named once', () => {
  expect(apa({ ...reference, author: 'Proefatlas' }).match(/Proefatlas/g)).toHaveLength(1);
});

test('BibTeX is an entry that is read back field by field', () => {
  expect(bibtex(reference)).toBe(`@misc{proefatlas-2026-11-gemeenten-heumen,
  author = {{De Proefkrant}},
  title = {{Heumen: hulp aan vergunninghouders}},
  howpublished = {Proefatlas},
  year = {2026},
  month = {11},
  version = {2026-11},
  url = {https://voorbeeld.example/gemeenten/heumen/}
}`);
});

test('TeX takes no character of a title for a command', () => {
  const title = 'Kosten {2016} 100% & meer #1 a_b ~ ^ \\ $5';
  expect(bibtex({ ...reference, title })).toContain(
    'title = {{Kosten \\textbraceleft{}2016\\textbraceright{} 100\\% \\& meer \\#1 a\\_b \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\$5}}',
  );
});

test('RIS has one field on each line, also where a title has a line break', () => {
  const lines = ris({ ...reference, title: 'Een\r\nER  - titel' }).split('\n');
  expect(lines[0]).toBe('TY  - ELEC');
  expect(lines.at(-1)).toBe('ER  - ');
  expect(lines).toContain('TI  - Een ER - titel');
  for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
});

test('a DOI stands in every format once there is one', () => {
  const known = { ...reference, doi: '10.5281/zenodo.1' };
  expect(apa(known)).toMatch(/ https:\/\/doi\.org\/10\.5281\/zenodo\.1$/);
  expect(bibtex(known)).toContain('doi = {10.5281/zenodo.1}');
  expect(ris(known)).toContain('DO  - 10.5281/zenodo.1');
  for (const format of [apa, bibtex, ris]) expect(format(reference)).not.toMatch(/doi|DO {2}-/);
});

test('CITATION.cff for readers is YAML that says the same, also of a name with a colon', () => {
  const written = { ...reference, container: 'Atlas: "de" gegevens', author: 'Redactie #1' };
  const { title, authors, ...rest } = parse(cff(written)) as Record<string, unknown>;
  expect(title).toBe(written.container);
  expect(authors).toEqual([{ name: written.author }]);
  expect(rest).toMatchObject({
    'cff-version': '1.2.0',
    type: 'dataset',
    version: written.version,
    'date-released': written.released,
    url: written.url,
  });
  expect(rest).not.toHaveProperty('doi');
  expect(parse(cff({ ...written, doi: '10.5281/zenodo.1' }))).toHaveProperty(
    'doi',
    '10.5281/zenodo.1',
  );
});

test('CITATION.cff says the same as the pages', () => {
  const file = readFileSync('CITATION.cff', 'utf8');
  const field = (name: string) => new RegExp(`^(?:  - )?${name}: '?(.*?)'?$`, 'm').exec(file)?.[1];
  const { author, container, version, released, doi } = referenceTo(site.name, '/');
  expect(field('title')).toBe(container);
  expect(field('name')).toBe(author);
  expect(field('version')).toBe(version);
  expect(field('date-released')).toBe(released);
  expect(field('url')).toBe(site.address);
  expect(field('license')).toBe('CC-BY-4.0');
  expect(field('doi')).toBe(doi);
});
