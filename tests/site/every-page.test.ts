import type { Page, Response } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import {
  axeScript,
  fewScreens,
  forWords,
  narrow,
  openMirror,
  screens,
  violationsOn,
  type Mirror,
  type Screens,
} from '../support/accessibility.ts';
import { beyondEdge } from '../support/beyond-edge.ts';
import { openBrowser, faultsOf, quiet, visitPages } from '../support/browser.ts';
import { circumstances } from '../support/circumstances.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { answered, newestRows, pageOf } from '../support/newest-rows.ts';
import { isEmbed, kinds, pages } from '../support/pages.ts';
import { shownCharts } from '../support/shown-charts.ts';
import { sheetFill } from '../support/sheet-fill.ts';
import { sourceSurveys } from '../support/source-surveys.ts';
import { hearTrespasses, storedBy } from '../support/trespasses.ts';
import { weigh, weighFile, type Weight } from '../support/weight.ts';

interface Kind {
  name: string;
  includes: (page: string) => boolean;
  bytes: number;
  scriptBytes?: number;
}

const isMunicipality = (page: string) => /^\/gemeenten\/[^/]+\/$/.test(page);
const isSearch = (page: string) => page === '/embed/zoek/';
const isComparison = (page: string) => page === '/embed/vergelijk/';
const isList = (page: string) => page === '/embed/gemeenten/';

/** The first kind that includes a page says how much that may weigh. */
const weights: readonly Kind[] = [
  {
    name: 'a municipality page',
    includes: isMunicipality,
    // Each survey more brings its answers, and where they come from.
    bytes: 13_000 + 1_000 * sourceSurveys().length,
    // Four loaders: what they load comes when somebody asks for it.
    scriptBytes: 1_000,
  },
  {
    name: 'the embed with all to compare',
    includes: isComparison,
    // Each municipality more has its answer in it.
    bytes: 16_000 + 72 * newestRows.length,
  },
  { name: 'the embed with the list', includes: isList, bytes: 25_000 },
  { name: 'the embed with a search', includes: isSearch, bytes: 60_000 },
  { name: 'an embed', includes: isEmbed, bytes: 15_000 },
  {
    name: 'the page for a wrong address, which searches by itself',
    includes: (page) => page === '/404.html',
    bytes: 35_000,
  },
  { name: 'the front page', includes: (page) => page === '/', bytes: 12_000 },
  { name: 'the page of all charts', includes: (page) => page === '/grafieken/', bytes: 14_000 },
  { name: 'every other page', includes: () => true, bytes: 30_000 },
];

function kindOf(page: string) {
  const kind = weights.find(({ includes }) => includes(page));
  if (!kind) throw new Error(page);
  return kind;
}

function hearResponses(page: Page) {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return responses;
}

async function weightFaults(
  { bytes, scriptBytes = bytes }: Kind,
  weighed: (limit: Weight) => Promise<Weight>,
) {
  const { all, scripts } = await weighed({ all: bytes, scripts: scriptBytes });
  return [
    ...(all > bytes ? [`weighs ${all} bytes, more than ${bytes}`] : []),
    ...(scripts > scriptBytes ? [`has ${scripts} bytes of script, more than ${scriptBytes}`] : []),
  ];
}

async function readToTheEnd(page: Page) {
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await quiet(page);
}

const widths = [320, 390, 768, 1280, 1920];
/** An embed is as wide as the column of an article. */
const widthsOfEmbed = [300, 400, 700];

/** What is wrong with how a page is laid out, from a small phone to a wide screen. */
async function laidOut(page: Page, at: readonly number[]) {
  const found: string[] = [];
  // A head that stays in sight as a table scrolls would lie over its rows.
  await page.evaluate(() => scrollTo(0, 0));
  for (const width of at) {
    await page.setViewportSize({ width, height: 900 });
    const faults = [
      ...(await page.evaluate(beyondEdge)),
      ...(await page.evaluate(layoutFaults)),
    ].slice(0, 5);
    found.push(...faults.map((fault) => `at ${width} px ${fault}`));
  }
  return found;
}

const margin = '15mm';

/** The sheets of a printed page that are less than a third full, but for its last. */
async function thinSheets(page: Page) {
  const margins = { top: margin, right: margin, bottom: margin, left: margin };
  const fill = sheetFill(await page.pdf({ format: 'A4', margin: margins }));
  return fill
    .slice(0, -1)
    .flatMap((full, at) =>
      full < 1 / 3 ? [`fills ${Math.round(100 * full)} % of sheet ${at + 1}`] : [],
    );
}

type Faults = Record<
  'weight' | 'trespasses' | 'beyond' | 'violations' | 'layout' | 'paper',
  string[]
>;

interface Visited {
  path: string;
  found: Faults;
}

/** Each of these pages is opened once, and all that must hold of it is looked at there. */
function visit(some: readonly string[], { judge }: Mirror): Promise<Visited[]> {
  const [{ viewport, colorScheme }] = screens;
  return visitPages(some, { viewport, colorScheme }, async (page, open) => {
    const heard = hearTrespasses(page);
    const responses = hearResponses(page);
    await page.setViewportSize(viewport);
    await open();
    await quiet(page);
    const { pathname } = new URL(page.url());
    const weight = await weightFaults(kindOf(pathname), (limit) => weigh([...responses], limit));
    await readToTheEnd(page);
    const trespasses = [...heard, ...(await storedBy(page))];
    const violations = await judge(page);
    await page.setViewportSize(narrow);
    const beyond = await page.evaluate(beyondEdge);
    const layout = await laidOut(page, isEmbed(pathname) ? widthsOfEmbed : widths);
    const paper = isEmbed(pathname) ? [] : await thinSheets(page);
    return { weight, trespasses, violations, beyond, layout, paper };
  });
}

/** These pages run what those run: each is looked at as it is built. */
function read(some: readonly string[], { show }: Mirror, shown: Screens): Promise<Visited[]> {
  return Promise.all(
    some.map((path) =>
      show(path, async (tab, trespasses) => {
        const weight = await weightFaults(kindOf(path), (limit) => weighFile(path, limit));
        const violations = await violationsOn(tab, shown);
        const beyond = await tab.evaluate(beyondEdge);
        return { path, found: { weight, trespasses, violations, beyond, layout: [], paper: [] } };
      }),
    ),
  );
}

let visited: Visited[];
beforeAll(async () => {
  await using browser = await openBrowser();
  const mirror = await openMirror(browser);
  const others = pages.filter((page) => !kinds.includes(page));
  const [telling, alike] = [true, false].map((isTelling) =>
    others.filter((page) => circumstances.has(page) === isTelling),
  );
  visited = [
    ...(await visit(kinds, mirror)),
    // On these stands an element where none of those before has it; the others differ in words alone.
    ...(await read(telling ?? [], mirror, fewScreens)),
    ...(await read(alike ?? [], mirror, forWords)),
  ];
}, 900_000);

const faults = (of: keyof Faults) =>
  visited.flatMap(({ path, found }) => found[of].map((fault) => `${path} ${fault}`)).sort();

test('no page breaks a rule of accessibility, light or dark, wide or narrow', () => {
  expect(visited.map(({ path }) => path).sort()).toEqual(pages);
  expect(faults('violations')).toEqual([]);
});

test('on a screen of 320 px no page scrolls sideways, and no text goes past its edge', () => {
  expect(faults('beyond')).toEqual([]);
});

test('no kind of page breaks a word, draws words over words or leaves 160 px empty, at any width', () => {
  expect(faults('layout')).toEqual([]);
});

test('of no kind of page a sheet of paper but the last is less than a third full', () => {
  expect(faults('paper')).toEqual([]);
});

test('no page asks another host for anything, stores anything or logs an error', () => {
  expect(faults('trespasses')).toEqual([]);
});

test.each(weights)('$name is light before anyone touches it', (kind) => {
  const some = visited.filter(({ path }) => kindOf(path) === kind);
  expect(some).not.toEqual([]);
  expect(some.filter(({ found }) => found.weight.length > 0)).toEqual([]);
});

test('the window of an embed breaks no rule of accessibility, once it is open', async () => {
  const some = [
    ...shownCharts.slice(0, 1).map((id) => `/grafieken/${id}/`),
    ...answered.slice(0, 1).map(pageOf),
    '/zoeken/',
    '/vergelijken/',
  ];
  const found = await faultsOf(some, { initScript: axeScript }, async (page, open) => {
    await open();
    await page.getByRole('button', { name: 'Invoegen op uw site' }).click();
    await page.getByRole('dialog').getByLabel('Code').waitFor();
    return await violationsOn(page, screens, 'dialog[open]');
  });
  expect(found).toEqual([]);
});
