import { globSync, readFileSync, rmSync } from 'node:fs';
import Papa from 'papaparse';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build/build-site.ts';
import { hostileStrings, tripwire } from '../support/hostile-strings.ts';
import { startServer } from '../../scripts/serve/server.ts';
import { beyondEdge } from '../support/beyond-edge.ts';
import { browserOfFile, quiet } from '../support/browser.ts';
import { exercise, stayHere } from '../support/exercise.ts';
import { inTabs } from '../support/in-tabs.ts';
import { addressOf } from '../support/pages.ts';
import {
  hostileNames,
  hostileSlugs,
  hostileTexts,
  writeHostileAtlas,
} from '../support/hostile-atlas.ts';

const atlas = '.build/vijandig/atlas';
const out = '.build/vijandig/site';
const indexOfKind = new Map(
  hostileStrings
    .filter(({ inTable }) => inTable === 'exact')
    .map(({ kind }, index) => [kind, index]),
);

const browser = await browserOfFile();
let context: BrowserContext;
let site: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  rmSync('.build/vijandig', { recursive: true, force: true });
  writeHostileAtlas(atlas);
  buildSite({ atlas, out });
  site = await startServer({ folder: out });
  // Without the policy, which would stop a script that slipped in.
  context = await browser.newContext({ baseURL: site.address, bypassCSP: true });
  await context.addInitScript(stayHere);
}, 300_000);
afterAll(async () => {
  await context.close();
  await site.close();
});

/** Opens a page, uses all of it, and tells what ran, what was asked of other hosts and what failed. */
async function trespasses(page: Page, path: string, use = exercise) {
  const found: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== site.address)
      found.push(`${path} asks ${request.url()}`);
  });
  page.on('pageerror', ({ message }) => found.push(`${path} throws ${message}`));
  page.on('dialog', (dialog) => {
    found.push(`${path} says ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(path);
  await use(page);
  if (await page.evaluate((name) => name in window, tripwire)) found.push(`${path} ran a text`);
  if (new URL(page.url()).pathname !== path) found.push(`${path} went to ${page.url()}`);
  return found;
}

interface Read {
  title: string;
  heading: string;
  description: string;
  text: string;
  cells: string[];
  links: string[];
  drawn: string[];
  strays: string[];
}

/** Reads a page as the browser does, without running it. */
function read(page: Page, path: string): Promise<Read> {
  return page.evaluate((source) => {
    const made = new DOMParser().parseFromString(source, 'text/html');
    const texts = (selector: string) =>
      [...made.querySelectorAll(selector)].map((element) => element.textContent);
    const strays = [...made.querySelectorAll('*')].filter(
      (element) =>
        element.getAttributeNames().some((name) => /^(on|srcdoc|style$)/.test(name)) ||
        /^\s*(javascript|data|vbscript):/i.test(element.getAttribute('href') ?? '') ||
        (element.localName === 'script' && !element.getAttribute('src')?.startsWith('/_astro/')),
    );
    return {
      title: texts('head title').join(),
      heading: texts('h1').join(),
      description:
        made.querySelector('meta[name=description]')?.getAttribute('content') ??
        'geen beschrijving',
      text: made.body.textContent,
      cells: texts('td, th').map((cell) => cell.trim()),
      links: texts('main a'),
      drawn: texts('svg text, svg title'),
      strays: strays.map(({ outerHTML }) => outerHTML.slice(0, 200)),
    };
  }, builtHtml(path));
}

const partnerPage = (index: number) => `/partners/organisatie-${index}/`;
const builtHtml = (path: string) => readFileSync(`${out}${path}index.html`, 'utf8');

const builtPages = (folders: string) =>
  globSync(`${folders}/index.html`, { cwd: out, exclude: ['vast/**'] }).map(addressOf);

/** The pages of which everything is used. */
const opened = () => ['/', ...builtPages('{*,grafieken/*,gemeenten/*,vergelijken/*,embed/**}')];
const ofEachKind = [...indexOfKind.values()].map(partnerPage);

const desk = { width: 1280, height: 720 };
const phone = { width: 320, height: 640 };

/** What goes past the edge of a phone on a page as it stands in a tab. */
async function beyondPhone(page: Page, path: string): Promise<string[]> {
  await page.setViewportSize(phone);
  const faults = await page.evaluate(beyondEdge);
  await page.setViewportSize(desk);
  return faults.map((fault) => `${path} ${fault}`);
}

/** Shows in a tab what another page is built as, which has the same style and scripts. */
function become(html: string) {
  const made = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceWith(made.documentElement);
}

const hasLongWord = (text: string) => /\S{12}/.test(text);

test('nothing runs, fails, asks another host or goes past the edge of a phone on a page with hostile texts', async () => {
  const use = async (page: Page, path: string, all = exercise) => {
    const beyond: string[] = [];
    const found = await trespasses(page, path, async () => {
      beyond.push(...(await beyondPhone(page, path)));
      await all(page);
    });
    return [...found, ...beyond];
  };
  const found = [
    ...(await inTabs(context, opened(), (page, path) => use(page, path))),
    ...(await inTabs(context, ofEachKind, (page, path) => use(page, path, quiet))),
  ];
  expect(opened().length).toBeGreaterThan(20);
  expect(found).toEqual([]);
}, 400_000);

test('as it is built, no other page has text past the edge of a phone, however long its words', async () => {
  const ofShortWords = hostileTexts.flatMap((text, index) =>
    hasLongWord(text) ? [] : partnerPage(index),
  );
  const besides = new Set([...opened(), ...ofEachKind, ...ofShortWords]);
  const page = await context.newPage();
  await page.goto('/');
  await page.setViewportSize(phone);
  const found: string[] = [];
  for (const path of builtPages('**').filter((path) => !besides.has(path))) {
    await page.evaluate(become, builtHtml(path));
    found.push(...(await page.evaluate(beyondEdge)).map((fault) => `${path} ${fault}`));
  }
  await page.close();
  expect(found).toEqual([]);
}, 200_000);

test('a text that does run or asks another host is noticed', async () => {
  const path = '/partners/organisatie-0/';
  const foundWith = async (inside: string) => {
    const page = await context.newPage();
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('</main>', () => `${inside}</main>`);
      await route.fulfill({ response, body });
    });
    const found = await trespasses(page, path);
    await page.close();
    return found;
  };
  const html = hostileStrings.find(({ text }) => text.startsWith('<img src="x" onerror'));
  expect(await foundWith(html?.text ?? '')).toEqual([`${path} ran a text`]);
  const leak = 'http://elders.example/x.png';
  expect(await foundWith(`<img src="${leak}">`)).toEqual([`${path} asks ${leak}`]);
  expect(await foundWith('<script>alert(1)</script>')).toEqual([`${path} says 1`]);
});

test('each text is its own page: title, heading, description, and no element of its making', async () => {
  const page = await context.newPage();
  for (const [index, text] of hostileTexts.entries()) {
    const { title, heading, description, strays } = await read(page, partnerPage(index));
    expect(title).toBe(`${text} · Verzonnen atlas`);
    expect(heading).toBe(text);
    expect(description).toContain(text);
    expect(strays).toEqual([]);
  }
  await page.close();
});

test('each text stands to the letter in a summary, a list, a table and a chart', async () => {
  const page = await context.newPage();
  const [answer, projects] = hostileSlugs.map((slug) => `/gemeenten/${slug}/`);
  expect((await read(page, answer ?? '')).text).toContain(hostileTexts.join('\n'));
  const told = await read(page, projects ?? '');
  const listed = await read(page, '/partners/');
  const chart = await read(page, '/grafieken/partners/');
  for (const text of hostileTexts) {
    expect(told.text).toContain(text);
    expect(listed.links).toContain(text);
    expect(chart.cells).toContain(text);
    expect(chart.drawn).toContain(`${hostileNames[0]}: ${text}`);
  }
  for (const { strays } of [told, listed, chart]) expect(strays).toEqual([]);
  await page.close();
});

test('each text stands to the letter in CSV and in JSON', () => {
  const of = (file: string) => readFileSync(`${out}/data/${file}`, 'utf8');
  const column = (file: string, name: string) =>
    Papa.parse<Record<string, string>>(of(file), {
      header: true,
      skipEmptyLines: true,
    }).data.flatMap((row) => row[name] ?? []);
  const sorted = hostileTexts.toSorted();
  expect(column('organisaties.csv', 'organisatie').sort()).toEqual(sorted);
  expect(column('projecten.csv', 'project').sort()).toEqual(sorted);
  expect(column('woonplaatsen.csv', 'woonplaats').sort()).toEqual(sorted);
  expect(column('gemeenten.csv', 'samenvatting')).toContain(hostileTexts.join('\n'));
  const rows = JSON.parse(of('organisaties.json')) as { organisatie: string }[];
  expect(rows.map(({ organisatie }) => organisatie).sort()).toEqual(sorted);
});

test('the search shows a hostile place and its municipality as text', async () => {
  const page = await context.newPage();
  const words = ['<Onbekend />', 'hasOwnProperty', '{process.exit(1)}', 'eval(name)', '__proto__'];
  for (const text of words) {
    await page.goto(`/zoeken/?q=${encodeURIComponent(text)}`);
    const place = page.locator('#resultaten [data-kind=place] a').first();
    await place.waitFor();
    expect(await place.textContent()).toBe(`${text} (${hostileNames[0]})`);
    expect(await place.getAttribute('href')).toBe(`/gemeenten/${hostileSlugs[0]}/`);
  }
  expect(await page.evaluate((name) => name in window, tripwire)).toBe(false);
  await page.close();
});
