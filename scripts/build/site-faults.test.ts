import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSite } from './check-site.ts';
import { pageReader } from './page-facts.ts';
import { styleHashes } from './style-hashes.ts';
import { walkPage } from './walk-page.ts';

const records = [
  { code: 'GM0228', slug: 'ede' },
  { code: 'GM0281', slug: 'tiel' },
];

const whole: Record<string, string> = {
  _headers: '/*\n',
  '404.html': '<a href="/">Naar het begin</a>',
  'index.html': '<a href="/gemeenten/ede/#geld">Ede</a> <a href="https://elders.example/weg">x</a>',
  'gemeenten/ede/index.html': '<h2 id="geld">Geld</h2><a href="../tiel/">Tiel</a>',
  'gemeenten/tiel/index.html':
    '<a href="/data/gemeenten.csv">CSV</a><img src="/beeld/a&amp;b.png">',
  'beeld/a&b.png': 'png',
  'data/gemeenten.csv': 'gemeentecode,naam\r\nGM0228,Ede\r\nGM0281,Tiel\r\n',
};

const isPage = (path: string) => path.endsWith('.html') && !path.startsWith('vast/');

function faultsOf(
  changes: Record<string, string | null>,
  { unread, kept }: { unread?: string; kept?: string } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'keuring-'));
  const read = pageReader();
  function factsOf(path: string, html: string) {
    const reading = read(html);
    walkPage(html, reading);
    const { places, ...facts } = reading.facts(path, styleHashes(html));
    return path !== kept && places ? { ...facts, places } : facts;
  }
  const pages = [];
  const empty = new Set<string>();
  for (const [path, text] of Object.entries({ ...whole, ...changes })) {
    if (text === null) continue;
    if (isPage(path) && path !== unread) pages.push(factsOf(path, text));
    if (text.trim() === '') empty.add(path);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  try {
    checkSite(folder, { pages, empty }, records);
    return '';
  } catch (error) {
    return (error as Error).message;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a link to a page that nobody wrote names the text that is missing', () => {
  expect(faultsOf({ '404.html': '<a href="/achtergrond/streek/">Streek</a>' })).toContain(
    '404.html: /achtergrond/streek/ leidt nergens heen: content/achtergrond/streek.mdx ontbreekt',
  );
});

test('a site that is whole is let through', () => {
  expect(faultsOf({})).toBe('');
});

test.each<[string, Record<string, string | null>, string]>([
  ['without a home page', { 'index.html': null }, 'index.html ontbreekt'],
  ['without its headers', { _headers: null }, '_headers ontbreekt'],
  ['without the page of a record', { 'gemeenten/tiel/index.html': null }, 'gemeenten/tiel/ ontb'],
  [
    'with a page of a record that is gone',
    { 'gemeenten/oud/index.html': '' },
    'gemeenten/oud/ hoort bij geen enkel record',
  ],
  [
    'with a link to nowhere',
    { '404.html': '<a class="x" href="/weg/">weg</a>' },
    '404.html: /weg/ leidt nergens heen',
  ],
  [
    'with a script that is not there',
    { '404.html': '<script src="/_astro/a.js"></script>' },
    '404.html: /_astro/a.js leidt nergens heen',
  ],
  [
    'with a link to a place that is not there',
    { '404.html': '<a href="/gemeenten/ede/#partners">x</a>' },
    '#partners noemt een plek die er niet is',
  ],
  [
    'with a link to a place that is not there on the page itself',
    { '404.html': '<h2 id="geld">Geld</h2><a href="#geld">x</a><a href="#partners">x</a>' },
    'deugt niet:\n  404.html: #partners noemt een plek die er niet is',
  ],
  [
    'with a link to a place that only its text names',
    { '404.html': '<p>zie id="geld"</p><a href="#geld">x</a>' },
    '404.html: #geld noemt een plek die er niet is',
  ],
  [
    'with a wrong link behind a sign that looks like the end of its tag',
    { '404.html': '<a title="meer > minder" href="/weg/">x</a>' },
    '404.html: /weg/ leidt nergens heen',
  ],
  [
    'with something that is no address',
    { '404.html': '<a href="https://[">x</a>' },
    '404.html: https://[ is geen adres',
  ],
  [
    'with a style that its headers do not allow',
    { '404.html': '<style>a{color:red}</style>' },
    '404.html: _headers staat de stijl in deze pagina niet toe',
  ],
  ['with an empty data file', { 'data/bronnen.json': '\n' }, 'data/bronnen.json is leeg'],
  ['without its table', { 'data/gemeenten.csv': null }, 'data/gemeenten.csv ontbreekt'],
  [
    'with a table that lacks a record',
    { 'data/gemeenten.csv': 'gemeentecode\r\nGM0228,Ede\r\n' },
    'data/gemeenten.csv heeft geen rij voor GM0281',
  ],
])('a site %s is refused', (_, changes, message) => {
  expect(faultsOf(changes)).toContain(message);
});

test('a site with a page that was not read is refused', () => {
  expect(faultsOf({}, { unread: '404.html' })).toContain('404.html is niet nagekeken');
});

test('text that only looks like a link is not taken for one', () => {
  expect(faultsOf({ '404.html': '<p>&lt;a href="/weg/">weg</p>' })).toBe('');
});

test('a frozen edition may link to a page that is gone', () => {
  expect(faultsOf({ 'vast/2016-1/embed/index.html': '<a href="/gemeenten/oud/">x</a>' })).toBe('');
});

test('a place on a page that was kept from the site of before is looked up in it', () => {
  const kept = 'gemeenten/ede/index.html';
  expect(faultsOf({}, { kept })).toBe('');
  expect(faultsOf({ [kept]: '<a href="../tiel/">Tiel</a>' }, { kept })).toContain(
    'index.html: /gemeenten/ede/#geld noemt een plek die er niet is',
  );
});
