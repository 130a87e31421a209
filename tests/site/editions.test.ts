import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inventedUnits } from '../../scripts/bench/invented-units.ts';
import { writeInventedAtlas } from '../../scripts/bench/invent/write-invented-atlas.ts';
import { buildSite } from '../../scripts/build/build-site.ts';
import { hash } from 'node:crypto';
import { withChanges } from '../../scripts/release/changes-table.ts';
import { releaseEditions } from '../../scripts/release/release-editions.ts';
import { readEditions } from '../../src/dataset/editions/read-editions.ts';
import { readSite } from '../../src/settings/read-site.ts';

const folder = '.build/edities';
const atlas = join(folder, 'atlas');
const site = join(folder, 'site');
const [first, second] = ['2025.11.1', '2025.12.1'];

const edit = (file: string, change: (text: string) => string) => {
  const text = readFileSync(join(atlas, file), 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(join(atlas, file), change(text));
};
const build = () => buildSite({ atlas, out: site });
const release = () => releaseEditions({ atlas, site, settings: readSite(atlas) });
const versions = () => readEditions(atlas).map(({ versie }) => versie);
const read = (path: string) => readFileSync(join(site, path), 'utf8');

const title = {
  table: 'bronnen',
  row: 'cbs-woonplaatsen',
  column: 'titel',
  before: 'Woonplaatsen en hun gemeente',
  after: 'Woonplaatsen en gemeenten',
  municipality: null,
  kind: 'gewijzigd',
} as const;

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  writeInventedAtlas(atlas, 'tests/fixtures/landelijk', inventedUnits(4));
  edit('data/atlas.json', (json) =>
    json.replaceAll('verzonnen-atlas.example', 'atlas.verzonnen.nl'),
  );
  build();
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a first release, one of a changed table and one of changed frames each make what is new', () => {
  release();
  expect(versions()).toEqual([first, `${first}-1`]);

  edit('data/atlas.json', (json) =>
    json.replace(first, second).replace('2025-11-30', '2025-12-01'),
  );
  edit('data/bronnen.csv', (csv) => csv.replace(title.before, title.after));
  edit('data/wijzigingen.csv', (csv) =>
    withChanges(csv, readSite(atlas), [title]).replace(/,\n$/, ',De bron is verbeterd.\n'),
  );
  build();
  release();
  expect(versions()).toEqual([first, `${first}-1`, second]);

  edit('data/atlas.json', (json) => json.replace('Verzonnen atlas', 'Nieuwe atlas'));
  expect(build()).toContain(', 0 van de vorige bouw');
  release();
  expect(versions()).toEqual([first, `${first}-1`, second, `${second}-1`]);

  build();
  expect(release()).toContain('Er is niets nieuws');
}, 240_000);

test('the built site has every file of every edition, with the digest that its manifest names', () => {
  for (const { versie, bestanden } of readEditions(atlas)) {
    expect(JSON.parse(read(`vast/${versie}/manifest.json`))).toMatchObject({ versie, bestanden });
    expect(bestanden.length).toBeGreaterThan(10);
    for (const { pad, sha256: digest } of bestanden)
      expect(hash('sha256', readFileSync(join(site, pad))), pad).toBe(digest);
  }
});

test('a page offers the newest frames, and these lead to the data that they show', () => {
  const page = read('gemeenten/verzonnen-0001/index.html');
  expect(page.match(/\/vast\/[^?"]*/g)).toEqual([
    `/vast/${second}-1/embed/gemeente/verzonnen-0001/`,
  ]);
  const frame = read(`vast/${second}-1/embed/gemeente/verzonnen-0001/index.html`);
  expect(/Indeling: .*?versie ([\d.]+) van/.exec(frame)?.[1]).toBe(second);
  expect(/Vaste versie (\S+) van .*?href="([^"]+)"/.exec(frame)?.slice(1)).toEqual([
    `${second}-1`,
    'https://atlas.verzonnen.nl/embed/gemeente/verzonnen-0001/',
  ]);
});

test('the page of changes and versies.json tell of every edition', () => {
  const page = read('data/wijzigingen/index.html');
  const links = Array.from(page.matchAll(/\/vast\/(.*?)\/manifest\.json/g), ([, name]) => name);
  expect(links.sort()).toEqual(versions());
  expect(page.includes('De bron is verbeterd.')).toBe(true);

  expect(JSON.parse(read('data/versies.json'))).toEqual({
    gegevens: second,
    kaders: `${second}-1`,
  });
});

test('of more cells that follow from a change than somebody reads, the page tells where they stand', () => {
  const following = Array.from({ length: 150 }, (_, at) => ({
    ...title,
    table: 'ontbrekend',
    row: `verzonnen|bronnen|kolom${at}`,
  }));
  edit('data/wijzigingen.csv', (csv) => withChanges(csv, readSite(atlas), [title, ...following]));
  build();
  const page = read('data/wijzigingen/index.html');
  expect(page).toContain(`${following.length} cellen die daaruit volgen`);
  expect(page).toContain('href="/data/wijzigingen.csv"');
  expect(page).not.toContain('verzonnen|bronnen|kolom');
}, 60_000);

test('a build refuses an edition that somebody changed, and leaves the site as it is', () => {
  const before = read('index.html');
  edit(`public/vast/${first}/manifest.json`, (text) => text.replace(/"sha256": "\w/, '$&0'));
  expect(build).toThrow(/is anders dan in manifest\.json/);
  expect(build).not.toThrow(/\n\s+at /);
  expect(read('index.html')).toBe(before);
}, 60_000);
