import { globSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build/build-site.ts';
import { startServer } from '../../scripts/serve/server.ts';
import { browserOfFile } from '../support/browser.ts';
import { writeNationalAtlas } from '../support/write-national-atlas.ts';

const atlas = '.build/landelijk';
const out = '.build/landelijk-site';
let server: Awaited<ReturnType<typeof startServer>> | undefined;
const browser = await browserOfFile();
let page: Page;

beforeAll(async () => {
  writeNationalAtlas(atlas);
  buildSite({ atlas, out });
  server = await startServer({ folder: out });
  const context = await browser.newContext({ baseURL: server.address, colorScheme: 'light' });
  page = await context.newPage();
}, 300_000);
afterAll(async () => {
  await server?.close();
});

const read = (path: string) => readFileSync(`${out}/${path}`, 'utf8');

/** A colour of the stylesheet, as the browser paints it. */
const painted = (name: string) =>
  page.evaluate((name) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = `var(${name})`;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);

test('another atlas has its own name, publisher, region and numbers by its settings alone', async () => {
  await page.goto('/');
  expect(await page.title()).toBe('Verzonnen atlas');
  const text = await page.innerText('body');
  expect(text).toContain('gaan over heel Nederland');
  expect(text).toContain('Redactie Verzonnen');
  expect(text).toContain('geen officiële site van een gemeente of het Rijk.');
  expect(text.replaceAll('\u00a0', ' ')).toContain('van 342 gemeenten');
});

test('another atlas has its own colours, in light and in dark', async () => {
  await page.goto('/');
  expect(await painted('--accent')).toBe('rgb(122, 31, 162)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await painted('--accent')).toBe('rgb(217, 160, 255)');
  await page.emulateMedia({ colorScheme: 'light' });
});

test('another atlas writes its dates in its own language', () => {
  expect(read('gemeenten/brielle/index.html')).toContain('1 jannewaris 2023');
  expect(read('gemeenten/brielle/index.html')).not.toContain('1 januari 2023');
});

test('another atlas has its own pictures, in its own colours; the site’s stands in for many', () => {
  expect(read('beeld/respons-kaart.svg')).toContain('"#0b6b3a"');
  expect(read('beeld/respons-kaart.svg')).toContain('https://verzonnen-atlas.example');
  expect(globSync(`${out}/beeld/gemeente/*`)).toEqual([]);
  expect(read('gemeenten/brielle/index.html')).toContain(
    'content="https://verzonnen-atlas.example/beeld/kaart/voorpagina.png"',
  );
});

test('the reaction of a municipality is printed on its page and in a file, and nowhere else', async () => {
  await page.goto('/gemeenten/arnhem/');
  const money = await page.textContent('section[aria-labelledby="geld"]');
  expect(money).toMatch(
    /Reactie van de gemeente \(afdeling Verzinsels, 3 \S+ 2026\): Verzonnen: het/,
  );
  expect(read('data/reacties.csv')).toContain('Verzonnen: het bedrag gold voor een half jaar');
  expect(read('gemeenten/ede/index.html')).not.toContain('Reactie van de gemeente');
});

test('nothing of the first atlas is found in another, but what its workbench knows names by', () => {
  const found = globSync('**/*.{html,csv,json,svg,xml,txt,js,css}', {
    cwd: out,
    exclude: ['werkbank/*.json', '_astro/desk-worker-*'],
  }).filter((path) => /omroep|integratieatlas|noordkop|westerkwartier-|2\.370/i.test(read(path)));
  expect(found).toEqual([]);
  expect(read('index.html').replaceAll(/<title>[^<]*<\/title>/g, '')).not.toMatch(/Gelderland/);
});

test('no page or file shows a number that could not be computed', () => {
  const paths = globSync('**/*.{html,csv,svg}', { cwd: out });
  expect(paths.length).toBeGreaterThan(700);
  // In data for a script, null says that there is no value.
  const shown = (path: string) =>
    read(path).replace(/<script type="application\/json"[^]*?<\/script>/g, '');
  expect(paths.filter((path) => /\b(NaN|undefined|Infinity|null)\b/.test(shown(path)))).toEqual([]);
});

test.each(['/', '/grafieken/', '/grafieken/respons-omvang/', '/gemeenten/', '/gemeenten/brielle/'])(
  'with 342 municipalities %s fits a screen of 320 pixels',
  async (path) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  },
);

test('in a list of the whole country only the rows near the screen are laid out', async () => {
  await page.goto('/gemeenten/');
  const row = page.locator('.gemeentetabel tbody tr').last();
  expect(await row.evaluate((last) => getComputedStyle(last).contentVisibility)).toBe('auto');
});

test('on the narrowest phone no name in the list covers the value beside it', async () => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/gemeenten/');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('tr { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sheet];
  });
  const covered = await page.locator('.gemeentetabel tbody tr').evaluateAll((rows) => {
    const boxOf = (row: Element, selector: string) =>
      row.querySelector(selector)?.getBoundingClientRect();
    return rows.flatMap((row) => {
      const [name, value] = [boxOf(row, 'th > a'), boxOf(row, 'td > a')];
      const beside = name && value && value.width > 0 && value.top < name.bottom;
      return beside && name.right > value.left ? [row.textContent.trim().slice(0, 40)] : [];
    });
  });
  expect(covered).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
});

test('every municipality of the country has a page, and those that merged too', () => {
  expect(globSync('gemeenten/*/index.html', { cwd: out })).toHaveLength(346);
  expect(read('gemeenten/voorne-aan-zee/index.html')).toContain(
    'Wij tellen hun antwoorden niet bij elkaar op',
  );
});

test('a municipality that was asked twice shows both waves, and a gap is no change', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/gemeenten/utrecht/');
  const table = page.getByRole('table', { name: 'Antwoorden van Utrecht in elke enquête' });
  const textsOf = async (what: Locator) =>
    (await what.allTextContents()).map((text) => text.trim());
  expect(await textsOf(table.getByRole('columnheader'))).toEqual([
    'Vraag',
    '2022',
    '2025',
    'Verschil',
  ]);
  for (const row of await table.getByRole('row').all()) {
    const cells = await textsOf(row.getByRole('cell'));
    const gap = cells.slice(0, 2).some((cell) => /^(niet|onduidelijk)/.test(cell));
    if (cells.length > 0) expect(cells[2]?.startsWith('niet te zeggen')).toBe(gap);
  }
});

test('a chart of an older wave stands at its own address and counts that wave only', async () => {
  await page.goto('/grafieken/respons-kaart/');
  expect(await page.innerText('main')).toContain('342 gemeenten');
  await page.getByRole('navigation', { name: 'Kies een enquête' }).getByText('2022').click();
  await expect.poll(() => page.url()).toContain('/grafieken/respons-kaart/verzonnen-2022/');
  expect(await page.innerText('main figure')).toMatch(/\b345\sgemeenten/);
  expect(await page.textContent('main table')).toContain('Brielle');
});

test('the files beside a chart of an older wave hold what stands on its page', async () => {
  await page.goto('/grafieken/respons-kaart/verzonnen-2022/');
  const links = page.locator('main figure a').filter({ hasText: /^(SVG|PNG|CSV)$/ });
  expect(await links.allInnerTexts()).toEqual(['SVG', 'CSV']);
  const csv = await page.request.get((await links.nth(1).getAttribute('href')) ?? '');
  const { data } = Papa.parse<string[]>(await csv.text(), { skipEmptyLines: true });
  const rows = await page
    .locator('main table tr')
    .evaluateAll((found) =>
      found.map((row) => Array.from(row.children, (cell) => cell.textContent.trim())),
    );
  expect(data).toEqual(rows);
  expect(rows.length).toBeGreaterThan(345);
  const svg = await page.request.get((await links.nth(0).getAttribute('href')) ?? '');
  expect(svg.headers()['content-type']).toContain('image/svg+xml');
  expect(await svg.text()).toContain((await page.innerText('main h1')).replaceAll('\u00a0', ' '));
});

test('the list of an older wave has the municipalities of that year', () => {
  expect(read('enquetes/verzonnen-2022/index.html')).toContain('Brielle');
  expect(read('enquetes/verzonnen-2022/index.html')).not.toContain('Voorne aan Zee');
});

test.each([320, 390])(
  'on a phone of %i px no name in the list stands over what is beside it',
  async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/gemeenten/');
    const over = await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important }');
      document.adoptedStyleSheets = [sheet];
      const right = (element: Element | null) => element?.getBoundingClientRect().right ?? 0;
      return [...document.querySelectorAll('.gemeentetabel tbody tr')].flatMap((row) => {
        const name = row.querySelector('th a');
        const beside = row.querySelector('td:nth-child(2)')?.getBoundingClientRect();
        return beside && beside.width > 0 && right(name) > beside.left ? name?.textContent : [];
      });
    });
    expect(over).toEqual([]);
  },
);
