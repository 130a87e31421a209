import { readSite } from '../../src/settings/read-site.ts';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { inventedUnits } from '../../scripts/bench/invented-units.ts';
import { writeInventedAtlas } from '../../scripts/bench/invent/write-invented-atlas.ts';
import { buildSite } from '../../scripts/build/build-site.ts';
import { startServer } from '../../scripts/serve/server.ts';
import { browserOfFile } from '../support/browser.ts';
import { freezeSite } from '../support/freeze-site.ts';
import { exercise, stayHere } from '../support/exercise.ts';
import { inTabs } from '../support/in-tabs.ts';
import { answered, besides, slug } from '../support/newest-rows.ts';
import { addressOf, kindOf, kinds, oneOfEach } from '../support/pages.ts';
import { recordViolations, violationsOf } from '../support/policy-violations.ts';
import { shownCharts } from '../support/shown-charts.ts';
import { village } from '../support/village.ts';

const folder = '.build/onder-een-pad';
const atlas = join(folder, 'atlas');
const out = join(folder, 'site');
const base = '/kaart/atlas';
const address = `https://verzonnen.example${base}`;

const browser = await browserOfFile();
let host: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  writeInventedAtlas(atlas, 'tests/fixtures/landelijk', inventedUnits(6));
  const settings = join(atlas, 'data/atlas.json');
  const json = JSON.parse(readFileSync(settings, 'utf8')) as Record<string, unknown>;
  writeFileSync(settings, JSON.stringify({ ...json, address }));
  buildSite({ atlas, out });
  freezeSite(out, out, readSite(atlas));
  host = await startServer({ folder: out });
}, 120_000);
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const files = () => globSync('**/*.html', { cwd: out });

/** The file that an address below the path stands for. */
function isThere(path: string): boolean {
  const file = join(out, decodeURI(path.slice(base.length)));
  return (
    existsSync(file) && (!statSync(file).isDirectory() || existsSync(join(file, 'index.html')))
  );
}

/** What a page leads to on this site. */
const addressesOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[href], [src], [action]')].flatMap((element) =>
      ['href', 'src', 'action'].flatMap((name) => {
        const value = element.getAttribute(name);
        const url = value === null ? null : new URL(value, document.baseURI);
        return url?.origin === location.origin ? url.pathname : [];
      }),
    ),
  );

const leadingOut = (addresses: readonly string[]) =>
  addresses
    .filter((leading) => !leading.startsWith(`${base}/`) || !isThere(leading))
    .map((leading) => `leads to ${leading}`);

/** What a page that is built leads to on this site. */
const addressesIn = (path: string): string[] =>
  Array.from(
    readFileSync(join(out, path), 'utf8').matchAll(/ (?:href|src|action)="([^"]*)"/g),
    ([, value = '']) =>
      new URL(value.replaceAll('&amp;', '&'), host.address + base + addressOf(path)),
  ).flatMap(({ origin, pathname }) => (origin === host.address ? pathname : []));

/** Uses all of a page in a tab, and tells what failed and what its policy blocked. */
async function useAllOf(page: Page, path: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(`throws ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`logs ${message.text()}`);
  });
  await page.goto(path);
  await exercise(page);
  return [...faults, ...(await violationsOf(page))].map((fault) => `${path} ${fault}`);
}

/** Opens tabs that tell what a policy blocks, and in which a page stays where it is. */
async function contextAt(baseURL: string) {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = await browser.newContext({ baseURL, permissions });
  await context.addInitScript(recordViolations);
  await context.addInitScript(stayHere);
  return context;
}

test('all of a page of each kind works in a folder of its host, is blocked by no policy, leads into that folder and asks nothing outside it', async () => {
  await using context = await contextAt(host.address);
  const used = oneOfEach(files().map(addressOf));
  const found = await inTabs(context, used, async (page, address) => {
    const path = base + address;
    const astray: string[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      const expected = path.endsWith('404.html') ? [200, 304, 404] : [200, 304];
      if (!pathname.startsWith(`${base}/`)) astray.push(`asks ${pathname}`);
      else if (!expected.includes(response.status())) astray.push(`asks in vain for ${pathname}`);
    });
    const faults = await useAllOf(page, path);
    astray.push(...leadingOut(await addressesOn(page)));
    return [...faults, ...astray.map((fault) => `${path} ${fault}`)];
  });
  expect([...new Set(found)]).toEqual([]);
}, 200_000);

test('so does all of a page of a kind that only the site of this atlas has, or whose address asks for something', async () => {
  await using context = await contextAt(inject('baseURL'));
  const there = new Set(files().map(addressOf).map(kindOf));
  const onlyHere = kinds.filter((page) => !there.has(kindOf(page)));
  const asking = [
    besides(...answered.slice(0, 2)),
    `/zoeken/?q=${village.name}`,
    '/gemeenten/?thema=taal',
    `/grafieken/${shownCharts[0]}/?gemeente=${slug(village.municipality)}`,
  ];
  expect(await inTabs(context, [...onlyHere, ...asking], useAllOf)).toEqual([]);
}, 200_000);

test('every page that is built leads into that folder, to what is there', () => {
  const led = files().map((path) => ({ path, addresses: addressesIn(path) }));
  const found = led.flatMap(({ path, addresses }) =>
    leadingOut(addresses).map((fault) => `${path} ${fault}`),
  );
  expect(led.filter(({ addresses }) => addresses.length === 0)).toEqual([]);
  expect([...new Set(found)]).toEqual([]);
});

test('every file names the site by its address with the folder, and only what is there', () => {
  const files = globSync('**/*.{html,json,jsonld,xml,txt,cff,csv,js,bib,ris}', { cwd: out });
  const named = files.flatMap((file) =>
    Array.from(
      readFileSync(join(out, file), 'utf8').matchAll(/https:\/\/verzonnen\.example([\w./~-]*)/g),
      ([, path = '']) => ({ file, path: path.replace(/\.$/, '') }),
    ),
  );
  expect(named.length).toBeGreaterThan(files.length);
  const wrong = named.filter(
    ({ path }) => path !== '' && path !== base && !(path.startsWith(`${base}/`) && isThere(path)),
  );
  expect(wrong.map(({ file, path }) => `${file}: ${path}`)).toEqual([]);
});

test('a search leads to a page in the folder, and a choice stays there', async () => {
  await using context = await browser.newContext({ baseURL: host.address });
  const page = await context.newPage();
  await page.goto(`${base}/`);
  await page.locator('input[type=search]').first().fill('verzonnen 0001');
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`${base}/(zoeken|gemeenten)/`));
  await page.goto(`${base}/vergelijken/?g=verzonnen-0001,verzonnen-0002`);
  await page.locator('table.naast').waitFor();
  expect(new URL(page.url()).pathname).toBe(`${base}/vergelijken/`);
});

test('an address outside the folder has nothing', async () => {
  expect((await fetch(`${host.address}/gemeenten/`)).status).toBe(404);
  const home = await fetch(host.address + base, { redirect: 'manual' });
  expect([home.status, home.headers.get('location')]).toEqual([301, `${base}/`]);
});
