import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readEditions } from '../../src/dataset/editions/read-editions.ts';
import { refuseBrokenEditions, unpackEditions } from '../build/unpack-editions.ts';
import { filesIn } from '../disk/files-in.ts';
import { releaseEditions } from './release-editions.ts';

const released = '2026-11-25';
const header = 'versie,datum,tabel,rij,gemeentecode,kolom,soort,oud,nieuw,waarom\n';
const style = '@font-face{src:url(/_astro/letter.c3.woff2)}';
const pageOf = ({ version = '2026.11.1', partner = 'Werkplaats', script = 'frame()' }) =>
  `<html><head><meta http-equiv="Content-Security-Policy" content="style-src 'self'"><link rel="icon" href="/favicon.svg#rood"><link rel="alternate" type="application/json+oembed" href="https://proef.nl/embed/geld/oembed.json" title="x"><script src="/_astro/frame-${script.length}.js"></script><style>${style}</style></head><body><main><p>${partner}</p><a href="/embed/zoek/">zoek</a><a href="/gemeenten/ede/">Ede</a><a href="/data/bronnen.csv?x#rij">csv</a><a href="/data/weg.csv">weg</a><p>versie ${version} van 25 november 2026</p><img src="/beeld/logo.png"></main></body></html>`;

let folder: string;
const site = () => join(folder, 'dist');
const vast = (...parts: string[]) => join(folder, 'public/vast', ...parts);

function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** What differs between the sites that tests build. */
interface Site {
  version?: string;
  /** Shown in a frame, and in a table. */
  partner?: string;
  /** In a table that no frame shows. */
  source?: string;
  script?: string;
}

/** Builds a site and releases it, with `told` as the reasons of its changes. */
function release(about: Site = {}, told = '') {
  const {
    version = '2026.11.1',
    partner = 'Werkplaats',
    source = 'Krant',
    script = 'frame()',
  } = about;
  rmSync(site(), { recursive: true, force: true });
  const files = {
    'favicon.svg': '<svg/>',
    [`_astro/frame-${script.length}.js`]: script,
    '_astro/letter.c3.woff2': 'letter',
    '_astro/anders.js': 'anders()',
    'index.html': 'voorpagina',
    'embed/geld/index.html': pageOf(about),
    'embed/geld/oembed.json': '{}',
    'data/bronnen.csv': `bron,titel\r\nkrant,${source}\r\n`,
    'data/organisaties.csv': `organisatie_id,organisatie\r\nwerk,${partner}\r\n`,
    'data/wijzigingen.csv': header + told,
    'data/index.html': 'data',
    'data/versies.json': '{}',
    'data/wijzigingen.xml': '<feed/>',
    'data/LEESMIJ.txt': `versie ${version}`,
    'beeld/geld.svg': `<svg>${partner}</svg>`,
    'beeld/geld.png': 'png',
    'beeld/logo.png': 'logo',
  };
  for (const [path, text] of Object.entries(files)) write(`dist/${path}`, text);
  write('data/wijzigingen.csv', header + told);
  const settings = { version, released, address: 'https://proef.nl', dates: 'nl' as const };
  return releaseEditions({ atlas: folder, site: site(), settings });
}

/** The change of the title of a source, as `npm run changes` writes it. */
const titleChange = (version: string, why: string) =>
  `${version},${released},bronnen,krant,,titel,gewijzigd,Krant,Dagblad,${why}\n`;

const versions = () => readEditions(folder).map(({ versie }) => versie);

/** Every file of the editions in a built site, with its text. */
function unpacked(): Record<string, string> {
  const target = join(folder, 'uitgepakt');
  rmSync(target, { recursive: true, force: true });
  unpackEditions(folder, target);
  return Object.fromEntries(
    filesIn(target)
      .sort()
      .map((path) => [path, readFileSync(join(target, path), 'utf8')]),
  );
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vast-'));
});

test('the first release is a version of the data, and the frames and pictures that show it', () => {
  expect(release()).toMatch(
    /gegevens van versie 2026\.11\.1 .*\n.*kaders .* versie 2026\.11\.1-1 /,
  );
  const paths = Object.keys(unpacked());
  expect(paths.filter((path) => !path.startsWith('vast/bestanden/'))).toEqual([
    'vast/2026.11.1-1/beeld/geld.svg',
    'vast/2026.11.1-1/beeld/logo.png',
    'vast/2026.11.1-1/embed/geld/index.html',
    'vast/2026.11.1-1/manifest.json',
    'vast/2026.11.1/data/LEESMIJ.txt',
    'vast/2026.11.1/data/bronnen.csv',
    'vast/2026.11.1/data/organisaties.csv',
    'vast/2026.11.1/data/wijzigingen.csv',
    'vast/2026.11.1/manifest.json',
  ]);
  const shared = paths.filter((path) => path.startsWith('vast/bestanden/'));
  expect(shared.map((path) => path.split('.').at(-1)).sort()).toEqual([
    'css',
    'js',
    'svg',
    'woff2',
  ]);
});

test('a frozen page leads to what never changes where that is there, else to the live site', () => {
  release();
  const files = unpacked();
  const html = files['vast/2026.11.1-1/embed/geld/index.html'] ?? '';
  const addresses = Array.from(html.matchAll(/(?:href|src)="([^"]*)"/g), ([, address]) => address);
  expect(addresses).toEqual([
    expect.stringMatching(/^\/vast\/bestanden\/\w+\.svg#rood$/),
    expect.stringMatching(/^\/vast\/bestanden\/\w+\.js$/),
    expect.stringMatching(/^\/vast\/bestanden\/\w+\.css$/),
    '/vast/2026.11.1-1/embed/zoek/',
    'https://proef.nl/gemeenten/ede/',
    '/vast/2026.11.1/data/bronnen.csv?x#rij',
    'https://proef.nl/data/weg.csv',
    '/vast/2026.11.1-1/beeld/logo.png',
    'https://proef.nl/embed/geld/',
  ]);
  expect(html).toContain('Vaste versie 2026.11.1-1 van 25 november 2026.');
  expect(html).not.toContain('<style');
  const css = files[addresses[2]?.slice(1) ?? ''] ?? '';
  const [, font = ''] = /url\(\/(.*?)\)/.exec(css) ?? [];
  expect(files[font]).toBe('letter');
});

test('where nothing changed a release says so and makes nothing', () => {
  release();
  const before = filesIn(vast());
  expect(release()).toMatch(/niets nieuws.*2026\.11\.1, .*2026\.11\.1-1\. Er is niets geschreven/);
  expect(filesIn(vast())).toEqual(before);
});

test('where only a table changed that no frame shows, only the data have a new version', () => {
  release();
  release({ version: '2026.11.2', source: 'Dagblad' }, titleChange('2026.11.2', 'Nieuwe naam.'));
  expect(versions()).toEqual(['2026.11.1', '2026.11.1-1', '2026.11.2']);
  const files = unpacked();
  expect(files['vast/2026.11.2/data/bronnen.csv']).toContain('Dagblad');
  expect(files['vast/2026.11.1/data/bronnen.csv']).toContain('Krant');
});

test('where only code of frames changed, only they have a new edition, which names its data', () => {
  release();
  const before = unpacked();
  release({ script: 'anderKader()' });
  expect(versions()).toEqual(['2026.11.1', '2026.11.1-1', '2026.11.1-2']);
  expect(readEditions(folder).at(-1)?.gegevens).toBe('2026.11.1');
  const files = unpacked();
  const own = (text = '') => /bestanden\/\w+\.js/.exec(text)?.[0];
  const scripts = ['2026.11.1-1', '2026.11.1-2'].map((version) =>
    own(files[`vast/${version}/embed/geld/index.html`]),
  );
  expect(scripts.map((path) => files[`vast/${path}`])).toEqual(['frame()', 'anderKader()']);
  expect(files).toMatchObject(before);
});

test('what frames share lies in the archive of the first edition that has it, and in no other', () => {
  release();
  const shared = () => Object.keys(unpacked()).filter((path) => path.startsWith('vast/bestanden/'));
  const before = shared();
  release({ script: 'anderKader()' });
  expect(shared()).toHaveLength(before.length + 1);
  const archive = readFileSync(vast('2026.11.1-2/archief.zip'));
  const inArchive = before.filter((path) => archive.includes(path));
  expect(inArchive).toEqual([]);
  expect(() => refuseBrokenEditions(folder)).not.toThrow();
});

test('where a table and what frames show of it changed, both are new', () => {
  release();
  const before = unpacked();
  const told = `2026.12.1,${released},organisaties,werk,,organisatie,gewijzigd,Werkplaats,Werkhuis,Verbeterd.\n`;
  release({ version: '2026.12.1', partner: 'Werkhuis' }, told);
  expect(versions()).toEqual(['2026.11.1', '2026.11.1-1', '2026.12.1', '2026.12.1-1']);
  expect(unpacked()).toMatchObject(before);
  expect(unpacked()['vast/2026.12.1-1/embed/geld/index.html']).toContain('Werkhuis');
});

test.each([
  [
    'a change without its reason',
    { version: '2026.11.2', source: 'Dagblad' },
    titleChange('2026.11.2', ''),
    /vertelt niet precies/,
  ],
  ['a change that is not told', { version: '2026.11.2', source: 'Dagblad' }, '', /npm run changes/],
  [
    'a changed table under the same number',
    { source: 'Dagblad' },
    '',
    /bronnen[^]*hoger nummer dan 2026\.11\.1/,
  ],
  ['a number that came before', { version: '2026.10.9' }, '', /hoger nummer dan 2026\.11\.1/],
  [
    'a new number where no table changed',
    { version: '2026.11.2' },
    '',
    /geen tabel.*\n.*2026\.11\.1 terug/,
  ],
])('%s is refused, and nothing is written', (_, about, told, message) => {
  release();
  const before = unpacked();
  expect(() => release(about, told)).toThrow(message);
  expect(unpacked()).toEqual(before);
  expect(versions()).toEqual(['2026.11.1', '2026.11.1-1']);
});

test('what a stopped run left behind is cleared, and nothing half stands in an edition', () => {
  mkdirSync(vast('.nieuw-abc'), { recursive: true });
  release();
  expect(readdirSync(vast()).sort()).toEqual(['2026.11.1', '2026.11.1-1']);
  expect(readdirSync(vast('2026.11.1')).sort()).toEqual(['archief.zip', 'manifest.json']);
});

test('the same site gives the same bytes each time it is released', () => {
  release();
  const before = new Map(filesIn(vast()).map((path) => [path, readFileSync(vast(path))]));
  rmSync(vast(), { recursive: true });
  release();
  expect(before.size).toBe(4);
  for (const [path, bytes] of before)
    expect(readFileSync(vast(path)).equals(bytes), path).toBe(true);
});
