import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browserOfFile } from '../support/browser.ts';
import { nextStop, tabTo } from '../support/tab-stops.ts';
import { pages } from '../support/pages.ts';
import { answered, firstWhere, nameOf, pageOf, slug } from '../support/newest-rows.ts';
import { village } from '../support/village.ts';

const one = firstWhere(answered, (row) => row !== village.municipality);
/** What the search says of the village. */
const found = `${village.name} ligt in gemeente ${nameOf(village.municipality)}`;

const browser = await browserOfFile();
const tab = await browser.newPage({
  baseURL: inject('baseURL'),
  permissions: ['clipboard-read', 'clipboard-write'],
});

async function use(path: string, flow: (page: Page) => Promise<void>) {
  await tab.goto(path);
  await flow(tab);
}

const keys = async (page: Page, ...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key);
};
const type = (page: Page, text: string) => page.keyboard.type(text);
const optionFor = (page: Page, name: RegExp) =>
  page.getByRole('option', { name }).first().waitFor();
const path = (page: Page) => new URL(page.url()).pathname;
const search = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function saves(page: Page, name: RegExp) {
  await tabTo(page, name);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  return download.suggestedFilename();
}

/** The municipalities in the shown drawing of themes, and the key that leads to the next. */
function themesDrawn() {
  const drawing = [...document.querySelectorAll('chart-figure svg')].find(
    (svg) => svg.getBoundingClientRect().width > 0,
  );
  const marks = [...(drawing?.querySelectorAll('a') ?? [])];
  const [first, second] = marks.map((mark) => mark.getBoundingClientRect().left);
  return {
    all: marks.map((mark) => mark.textContent.trim()),
    key: first === second ? 'ArrowDown' : 'ArrowRight',
  };
}

/** Each thing that a reader comes to do: where, and with which keys. Nothing is clicked or focused. */
const flows: [name: string, start: string, flow: (page: Page) => Promise<void>][] = [
  [
    'passes over the menu',
    pageOf(village.municipality),
    async (page) => {
      expect((await nextStop(page))?.name).toBe('Naar de inhoud');
      expect(await page.getByRole('link', { name: 'Naar de inhoud' }).isVisible()).toBe(true);
      await keys(page, 'Enter', 'Tab');
      expect(await page.evaluate(() => !!document.activeElement?.closest('main'))).toBe(true);
    },
  ],
  [
    'finds a village from the home page',
    '/',
    async (page) => {
      await tabTo(page, /^Zoek uw gemeente/);
      await type(page, village.name.toLowerCase());
      await optionFor(page, new RegExp(RegExp.escape(found)));
      await keys(page, 'ArrowDown', 'Enter');
      await page.waitForURL(`**${pageOf(village.municipality)}`);
    },
  ],
  [
    'opens with Enter the one municipality that was asked for, or all results from the list',
    '/',
    async (page) => {
      const code = one['gemeentecode'] ?? '';
      await tabTo(page, /^Zoek uw gemeente/);
      await type(page, code);
      await optionFor(page, /^Alle resultaten/);
      await keys(page, 'ArrowUp', 'Enter');
      await page.waitForURL(`**/zoeken/?q=${code}`);
      await tabTo(page, /^Zoek uw gemeente/);
      await keys(page, 'Enter');
      await page.waitForURL(`**${pageOf(one)}`);
    },
  ],
  [
    'asks for all answers to a search',
    '/',
    async (page) => {
      await tabTo(page, /^Zoek uw gemeente/);
      await type(page, 'taal');
      await keys(page, 'Enter');
      await page.waitForURL('**/zoeken/?q=taal');
    },
  ],
  [
    'goes to the search field with one key, and chooses the second answer',
    '/verantwoording/',
    async (page) => {
      await keys(page, '/');
      await type(page, nameOf(one).slice(0, 3).toLowerCase());
      await optionFor(page, new RegExp(RegExp.escape(nameOf(one))));
      await keys(page, 'ArrowDown', 'ArrowDown');
      const chosen = page.locator('[role=option][aria-selected=true]');
      const href = await chosen.getAttribute('href');
      await keys(page, 'Enter');
      await page.waitForURL(`**${href ?? ''}`);
    },
  ],
  [
    'leaves the answers to a search with Escape',
    '/data/',
    async (page) => {
      await tabTo(page, /^Zoek uw gemeente/);
      await type(page, nameOf(one).toLowerCase());
      await optionFor(page, new RegExp(RegExp.escape(nameOf(one))));
      await keys(page, 'Escape');
      expect(await page.getByRole('option').count()).toBe(0);
      expect(path(page)).toBe('/data/');
    },
  ],
  [
    'filters the list, and empties the filter',
    '/gemeenten/',
    async (page) => {
      await tabTo(page, /^Thema(?!’)/);
      await keys(page, 'Enter', 'Tab', 'Space');
      await expect.poll(() => search(page)).toMatch(/^\?thema=/);
      await keys(page, 'Escape');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Thema/);
      await tabTo(page, /^Wis/);
      await keys(page, 'Enter');
      await expect.poll(() => search(page)).toBe('');
    },
  ],
  [
    'sorts the list, copies its address and saves it',
    '/gemeenten/',
    async (page) => {
      await tabTo(page, /^Kopieer/);
      await keys(page, 'Enter');
      await expect.poll(() => copied(page)).toBe(page.url());
      expect(await saves(page, /^Download/)).toBe('gemeenten-keuze.csv');
      await tabTo(page, /^Inwoners/);
      await keys(page, 'Enter');
      await expect.poll(() => search(page)).toMatch(/inwoners/);
      expect(await page.locator('th[aria-sort]').innerText()).toContain('Inwoners');
    },
  ],
  [
    'sets two municipalities side by side, hides what is alike and takes one away',
    '/vergelijken/',
    async (page) => {
      await tabTo(page, /^Voeg een gemeente toe/);
      const { name, municipality } = village;
      for (const [typed, row] of [
        [nameOf(one), one],
        [name, municipality],
      ] as const) {
        await type(page, typed.toLowerCase());
        await optionFor(page, new RegExp(RegExp.escape(nameOf(row))));
        await keys(page, 'Enter');
        await expect.poll(() => search(page)).toContain(slug(row));
      }
      await page.getByLabel('Alleen verschillen').waitFor();
      await tabTo(page, /^Alleen verschillen/);
      await keys(page, 'Space');
      expect(await page.getByLabel('Alleen verschillen').isChecked()).toBe(true);
      await tabTo(page, new RegExp(`^${RegExp.escape(nameOf(one))} weghalen`));
      await keys(page, 'Enter');
      await expect.poll(() => search(page)).toBe(`?g=${slug(village.municipality)}`);
    },
  ],
  [
    'goes from a municipality to its comparison',
    pageOf(village.municipality),
    async (page) => {
      const { href } = await tabTo(page, /^Vergelijk .+ met andere gemeenten/);
      await keys(page, 'Enter');
      await page.waitForURL(`**${href}`);
      expect(path(page)).toMatch(/^\/vergelijken\//);
    },
  ],
  [
    'sets one municipality apart in a chart, and saves its table',
    '/grafieken/budget/',
    async (page) => {
      await tabTo(page, /^Licht één gemeente uit/);
      await type(page, nameOf(one));
      await keys(page, 'Enter');
      await expect.poll(() => search(page)).toBe(`?gemeente=${slug(one)}`);
      expect(await saves(page, /CSV/)).toMatch(/\.csv$/);
    },
  ],
  [
    'walks with arrows over every municipality, drawn or not, and sees where it is',
    '/grafieken/themas/',
    async (page) => {
      const { all, key } = await page.evaluate(themesDrawn);
      const met = new Set([
        (await tabTo(page, new RegExp(`^${RegExp.escape(all[0] ?? '')}`))).name,
      ]);
      while (met.size < all.length) {
        const stop = await nextStop(page, key);
        expect(stop).toMatchObject({ marked: true });
        expect(met).not.toContain(stop?.name);
        met.add(stop?.name ?? '');
      }
    },
  ],
  [
    'saves a table of the data',
    '/data/',
    async (page) => {
      expect(await saves(page, /CSV/)).toMatch(/\.csv$/);
    },
  ],
  [
    'opens the window of the embed, stays in it, copies the code and is back where it began',
    pageOf(village.municipality),
    async (page) => {
      await tabTo(page, /^Invoegen op uw site/);
      await keys(page, 'Enter');
      await page.getByRole('dialog').waitFor();
      await tabTo(page, /^Kopieer de code/);
      await keys(page, 'Enter');
      await expect.poll(() => copied(page)).toMatch(/^<iframe /);
      await tabTo(page, /^Sluiten/);
      await keys(page, 'Enter');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      const back = () => page.evaluate(() => document.activeElement?.textContent.trim());
      expect(await back()).toBe('Invoegen op uw site');
      await keys(page, 'Enter');
      await page.getByRole('dialog').waitFor();
      await keys(page, 'Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(await back()).toBe('Invoegen op uw site');
    },
  ],
  [
    'searches in the embed',
    '/embed/zoek/',
    async (page) => {
      await tabTo(page, /^Plaats, gemeente of postcode/);
      await type(page, village.name.toLowerCase());
      await keys(page, 'Enter');
      await page.getByText(found).waitFor();
    },
  ],
  [
    'copies a sentence and a reference',
    pageOf(village.municipality),
    async (page) => {
      await tabTo(page, /^Een zin om over te nemen/);
      await keys(page, 'Enter');
      await tabTo(page, /^Kopieer zin/);
      await keys(page, 'Enter');
      await expect.poll(() => copied(page)).toContain(nameOf(village.municipality));
      await tabTo(page, /^Verwijs naar deze pagina/);
      await keys(page, 'Enter');
      await tabTo(page, /^Kopieer BibTeX/);
      await keys(page, 'Enter');
      await expect.poll(() => copied(page)).toMatch(/^@misc/);
    },
  ],
  [
    'tells that something is not right',
    pageOf(village.municipality),
    async (page) => {
      expect((await tabTo(page, /^Klopt er iets niet/)).href).toMatch(/^mailto:.+subject=/);
    },
  ],
];

test.each(flows)('with the keyboard alone a reader %s', async (_, start, flow) => {
  await use(start, flow);
});

test.each([
  '/',
  '/gemeenten/',
  pageOf(village.municipality),
  `/vergelijken/${slug(village.municipality)}/`,
  '/grafieken/themas/',
  '/data/',
  '/embed/budget/',
])('%s shows where the keyboard is at every stop, and lets it out again', async (start) => {
  await use(start, async (page) => {
    const unmarked: string[] = [];
    let count = 0;
    for (let stop = await nextStop(page); stop; stop = await nextStop(page)) {
      count += 1;
      if (!stop.marked) unmarked.push(stop.name);
      if (count > 400) throw new Error(`${start} houdt het toetsenbord vast bij ${stop.name}`);
    }
    expect(unmarked).toEqual([]);
    expect(count).toBeGreaterThan(1);
  });
});

/** The marks of the shown drawing that arrow keys do not lead to, one after the other, from its first. */
function beyondArrows() {
  const drawing = [...document.querySelectorAll('chart-figure svg')].find(
    (svg) => svg.getBoundingClientRect().width > 0,
  );
  const marks = [...(drawing?.querySelectorAll<SVGAElement>('a') ?? [])];
  const reached = new Set<Element | null>(marks.slice(0, 1));
  for (const mark of reached)
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
      if (mark instanceof SVGAElement) mark.focus();
      mark?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      reached.add(document.activeElement);
    }
  const missed = marks.filter((mark) => !reached.has(mark));
  return { all: marks.length, missed: missed.map((mark) => mark.textContent) };
}

test.each(pages.filter((page) => /^\/grafieken\/[^/]+\/$/.test(page)))(
  'in the chart %s, wide and narrow, arrows lead to every mark',
  async (start) => {
    await use(start, async (page) => {
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const { all, missed } = await page.evaluate(beyondArrows);
        expect(all, `${width} px`).toBeGreaterThan(4);
        expect(missed, `${width} px`).toEqual([]);
      }
    });
  },
);
