import {
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/serve/headers.ts';
import { startServer } from '../../scripts/serve/server.ts';
import { newestPath } from '../../src/embeds/newer-edition.ts';
import { site } from '../../src/settings/site.ts';
import { openBrowser } from '../support/browser.ts';
import { freezeSite, frozenFrames } from '../support/freeze-site.ts';
import { answered, slug } from '../support/newest-rows.ts';
import { openHost } from '../support/open-host.ts';

const [one = ''] = answered.map(slug);
const card = `gemeente/${one}`;
const base = `/vast/${frozenFrames}`;
let folder: string;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'uitgave-'));
  freezeSite(folder);
  copyFileSync('dist/_headers', join(folder, '_headers'));
  // A host where nothing else of the site is left: only what never changes.
  server = await startServer({ folder });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(['budget', card, 'vergelijk', 'zoek'])(
  'the frozen embed %s is drawn from what never changes alone, and says which it is',
  async (name) => {
    await using browser = await openBrowser();
    const page = await browser.newPage();
    const asked: string[] = [];
    const failed: string[] = [];
    const errors: Error[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(new URL(response.url()).pathname);
    });
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(`${server.address}${base}/embed/${name}/`, { waitUntil: 'networkidle' });
    const line = await page.locator('main .vast').innerText();
    const font = await page.evaluate(() => document.fonts.size);
    const robots = await page.locator('meta[name=robots]').getAttribute('content');
    const ours = [`${base}/embed/`, '/vast/bestanden/'];
    expect(asked.filter((path) => !ours.some((place) => path.startsWith(place)))).toEqual([
      newestPath,
    ]);
    expect(asked.length).toBeGreaterThan(3);
    expect(failed).toEqual([newestPath]);
    expect(errors).toEqual([]);
    expect(font).toBeGreaterThan(0);
    expect(line).toMatch(
      new RegExp(`^Vaste versie ${RegExp.escape(frozenFrames)} van .* Bekijk de nieuwste\\.$`),
    );
    expect(robots).toBe('noindex');
  },
);

const sandboxes = ['sandbox="allow-scripts"', 'sandbox="allow-scripts allow-same-origin"', ''];

test.each(sandboxes)(
  'in a frame (%s) an older edition says that there is a newer one, and the newest does not',
  async (sandbox) => {
    const told = join(folder, newestPath);
    mkdirSync(dirname(told), { recursive: true });
    async function lineWhen(kaders: string) {
      writeFileSync(told, JSON.stringify({ gegevens: site.version, kaders }));
      const { address, close } = await startServer({ folder });
      await using host = await openHost(
        `<iframe src="${address}${base}/embed/budget/" title="Kader" ${sandbox}></iframe>`,
      );
      await host.page.waitForLoadState('networkidle');
      const line = host.page.frameLocator('iframe').locator('main .vast');
      const found = [await line.innerText(), await line.locator('a').getAttribute('href')];
      await close();
      return found;
    }
    const live = `${site.address}/embed/budget/`;
    expect(await lineWhen(frozenFrames)).toEqual([
      expect.stringContaining('Bekijk de nieuwste'),
      live,
    ]);
    expect(await lineWhen(`${site.version}-2`)).toEqual([
      expect.stringContaining('Er is een nieuwere: bekijk die'),
      live,
    ]);
    rmSync(told);
  },
);

test('the data of an edition are those of the site, byte for byte', () => {
  const files = globSync('dist/data/**/*.{csv,json,parquet,xlsx,zip,jsonld,txt}').filter(
    (file) => !file.endsWith(newestPath),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const frozen = join(folder, file.replace(/^dist/, join('vast', site.version)));
    expect(readFileSync(frozen).equals(readFileSync(file)), file).toBe(true);
  }
});

test('a table of an edition is sent as CSV, to any site', async () => {
  const { headers } = await fetch(`${server.address}/vast/${site.version}/data/gemeenten.csv`);
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  expect(headers.get('access-control-allow-origin')).toBe('*');
});

test('what names the newest edition is small, asked for each time, and sent to any site', () => {
  expect(readFileSync(`dist${newestPath}`, 'utf8')).toMatch(/^\{"gegevens":.*,"kaders":.*\}\n$/);
  const headers = headersFor(parseHeaders(readFileSync('dist/_headers', 'utf8')), newestPath);
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(headers.get('cache-control')).toContain('must-revalidate');
});

test('the page of changes and each municipality lead to a feed, which names itself', () => {
  for (const page of ['data', 'data/wijzigingen', `gemeenten/${one}`]) {
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
