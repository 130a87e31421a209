import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editionFiles } from '../../scripts/release/edition-files.ts';
import type { Manifest } from '../../scripts/release/manifest.ts';
import { writeEdition } from '../../scripts/release/write-edition.ts';
import { startServer } from '../../scripts/serve/server.ts';
import { site } from '../../src/settings/site.ts';
import { connectBrowser } from '../support/browser.ts';

const edition = { version: site.version, released: site.released, site: site.address };
const base = `/vast/${site.version}`;
let folder: string;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'uitgave-'));
  writeEdition(join(folder, 'vast'), edition, editionFiles('dist', edition));
  copyFileSync('dist/_headers', join(folder, '_headers'));
  // A host where nothing else of the site is left: only the edition.
  server = await startServer({ folder });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(['budget', 'gemeente/ede', 'vergelijk', 'zoek'])(
  'the frozen embed %s is drawn from its own edition alone, and says which it is',
  async (name) => {
    await using browser = await connectBrowser();
    const page = await browser.newPage();
    const asked: string[] = [];
    const failed: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url());
    });
    await page.goto(`${server.address}${base}/embed/${name}/`, { waitUntil: 'networkidle' });
    const text = await page.locator('main').innerText();
    const font = await page.evaluate(() => document.fonts.size);
    const robots = await page.locator('meta[name=robots]').getAttribute('content');
    expect(asked.filter((url) => !url.startsWith(`${server.address}${base}/`))).toEqual([]);
    expect(asked.length).toBeGreaterThan(2);
    expect(failed).toEqual([]);
    expect(font).toBeGreaterThan(0);
    expect(text).toContain(`Vaste versie ${site.version}`);
    expect(robots).toBe('noindex');
  },
);

test('the data of an edition are those of the site, byte for byte', () => {
  const files = globSync('dist/data/**/*.{csv,json,parquet,xlsx,zip,jsonld,txt}');
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const frozen = join(folder, file.replace(/^dist/, join('vast', site.version)));
    expect(readFileSync(frozen).equals(readFileSync(file)), file).toBe(true);
  }
});

test('a table of an edition is sent as CSV, to any site', async () => {
  const { headers } = await fetch(`${server.address}${base}/data/gemeenten.csv`);
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  expect(headers.get('access-control-allow-origin')).toBe('*');
});

test('every edition that lies in the project has exactly the bytes of its manifest', () => {
  const wrong = globSync('public/vast/*/manifest.json').flatMap((file) => {
    const { bestanden } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    const place = join(file, '..');
    const listed = new Set([...bestanden.map(({ pad }) => pad), 'manifest.json']);
    const present = globSync('**/*.*', { cwd: place }).map((path) => path.replaceAll('\\', '/'));
    return [
      ...bestanden
        .filter(({ pad, sha256 }) => {
          const path = join(place, pad);
          if (!existsSync(path)) return true;
          return createHash('sha256').update(readFileSync(path)).digest('hex') !== sha256;
        })
        .map(({ pad }) => `${place}/${pad}`),
      ...present.filter((path) => !listed.has(path)).map((path) => `${place}/${path} te veel`),
    ];
  });
  expect(wrong).toEqual([]);
});

test('the page of changes and each municipality lead to a feed, which names itself', () => {
  for (const page of ['data', 'data/wijzigingen', 'gemeenten/ede']) {
    const html = readFileSync(`dist/${page}/index.html`, 'utf8');
    const link = /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/.exec(html);
    const path = link?.[1] ?? '';
    const feed = readFileSync(`dist${path}`, 'utf8');
    expect(feed).toContain(
      `<link rel="self" type="application/atom+xml" href="${site.address}${path}"/>`,
    );
    expect(feed).toContain('Eerste versie.');
  }
});
