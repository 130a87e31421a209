import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { archiveOf } from '../../src/dataset/files/archive.ts';
import { writeEdition } from '../release/write-edition.ts';
import { unpackEditions, refuseBrokenEditions } from './unpack-editions.ts';

let atlas: string;
const place = (path: string) => join(atlas, 'public/vast', path);
const datum = '2026-11-25';
const bytes = (text: string) => new TextEncoder().encode(text);
const dataFiles = {
  'vast/2026.11.1/data/a.csv': bytes('a'),
  'vast/2026.11.1/data/b.csv': bytes('b'),
};
const frames = 'vast/2026.11.1-1/embed/a/index.html';
const shared = 'vast/bestanden/abc.js';

beforeEach(() => {
  atlas = mkdtempSync(join(tmpdir(), 'edities-'));
  const files = new Map(Object.entries(dataFiles));
  writeEdition(atlas, { versie: '2026.11.1', datum, files }, new Set());
  for (const [versie, known] of [
    ['2026.11.1-1', new Set<string>()],
    ['2026.11.1-2', new Set([shared])],
  ] as const) {
    const page = [`vast/${versie}/embed/a/index.html`, bytes(versie)] as const;
    writeEdition(
      atlas,
      { versie, gegevens: '2026.11.1', datum, files: new Map([page, [shared, bytes('js')]]) },
      known,
    );
  }
});

const rewrite = (path: string, change: (text: string) => string) => {
  const text = readFileSync(place(path), 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(place(path), change(text));
};
const pack = (files: Record<string, Uint8Array>) => {
  writeFileSync(place('2026.11.1/archief.zip'), archiveOf(files));
};

test('editions as they came out are put into the site, each file at its address', () => {
  refuseBrokenEditions(atlas);
  const site = join(atlas, 'site');
  unpackEditions(atlas, site);
  const read = (path: string) => readFileSync(join(site, path), 'utf8');
  expect(read('vast/2026.11.1/data/a.csv')).toBe('a');
  expect(read(frames)).toBe('2026.11.1-1');
  expect(read(shared)).toBe('js');
  expect(JSON.parse(read('vast/2026.11.1-2/manifest.json'))).toMatchObject({
    versie: '2026.11.1-2',
    gegevens: '2026.11.1',
  });
});

test('what a stopped release left behind is no edition', () => {
  mkdirSync(place('.nieuw-a1b2c3'));
  writeFileSync(place('.DS_Store'), '');
  expect(() => refuseBrokenEditions(atlas)).not.toThrow();
});

const damage: [string, () => void, RegExp][] = [
  [
    'an archive with other bytes',
    () => pack({ ...dataFiles, 'vast/2026.11.1/data/a.csv': bytes('anders') }),
    /2026\.11\.1\/archief\.zip: vast\/2026\.11\.1\/data\/a\.csv is anders/,
  ],
  [
    'an archive with a file less',
    () => pack({ 'vast/2026.11.1/data/a.csv': bytes('a') }),
    /data\/b\.csv ontbreekt/,
  ],
  [
    'an archive with a file more',
    () => pack({ ...dataFiles, 'vast/2026.11.1/data/c.csv': bytes('c') }),
    /data\/c\.csv staat niet in manifest\.json/,
  ],
  [
    'an archive that is no zip',
    () => writeFileSync(place('2026.11.1/archief.zip'), 'version https://git-lfs'),
    /archief\.zip ontbreekt, of is beschadigd/,
  ],
  [
    'an archive with a byte more',
    () => appendFileSync(place('2026.11.1/archief.zip'), 'x'),
    /2026\.11\.1\/archief\.zip is anders dan in manifest\.json/,
  ],
  [
    'an archive that is gone',
    () => rmSync(place('2026.11.1-1/archief.zip')),
    /2026\.11\.1-1\/archief\.zip ontbreekt, of is beschadigd[^]*2026\.11\.1-2\/archief\.zip: vast\/bestanden\/abc\.js ontbreekt/,
  ],
  [
    'a manifest that is gone',
    () => rmSync(place('2026.11.1/manifest.json')),
    /2026\.11\.1\/manifest\.json ontbreekt/,
  ],
  [
    'a manifest with another digest',
    () => rewrite('2026.11.1/manifest.json', (text) => text.replace(/"sha256": "\w/, '$&0')),
    /data\/a\.csv is anders dan in manifest\.json/,
  ],
  [
    'a manifest of another edition',
    () => cpSync(place('2026.11.1-1/manifest.json'), place('2026.11.1-2/manifest.json')),
    /2026\.11\.1-2\/manifest\.json ontbreekt, of is niet de lijst van 2026\.11\.1-2/,
  ],
  [
    'a manifest that leads out of the site',
    () => rewrite('2026.11.1/manifest.json', (text) => text.replace('data/a.csv', '../../a.csv')),
    /2026\.11\.1\/manifest\.json ontbreekt, of is niet/,
  ],
  [
    'a version of the data that is gone while frames show it',
    () => rmSync(place('2026.11.1'), { recursive: true }),
    /public\/vast\/2026\.11\.1 ontbreekt; 2026\.11\.1-1 toont die gegevens/,
  ],
  [
    'a folder that is no edition',
    () => mkdirSync(place('proef')),
    /public\/vast\/proef\/manifest\.json ontbreekt/,
  ],
];

test.each(damage)('%s is refused, with its place and what to do', (_, damageIt, message) => {
  damageIt();
  expect(() => refuseBrokenEditions(atlas)).toThrow(message);
  expect(() => refuseBrokenEditions(atlas)).toThrow(/tip: .*git restore public\/vast/);
});

test('all faults of all editions are told at once', () => {
  rmSync(place('2026.11.1/archief.zip'));
  rmSync(place('2026.11.1-2/manifest.json'));
  expect(() => refuseBrokenEditions(atlas)).toThrow(
    /2026\.11\.1\/archief\.zip[^]*2026\.11\.1-2\/manifest\.json/,
  );
});
