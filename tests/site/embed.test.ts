import { expect, test } from 'vitest';
import { embedNames } from '../../scripts/browser/embed-names.ts';
import heights from '../../src/embeds/heights.json' with { type: 'json' };
import { site } from '../../src/settings/site.ts';
import { formatDate } from '../../src/text/format-date.ts';
import { faultsOf } from '../support/browser.ts';

const phone = { viewport: { width: 320, height: 200 }, javaScriptEnabled: false };
/** What a frame may be taller than its contents, so that no page shows an empty strip. */
const slack = 48;
const stored: Record<string, number | undefined> = heights;
const names = embedNames('dist');
const pathOf = (name: string) => `/embed/${name}/`;
/** The table of all municipalities scrolls in its frame. */
const fitting = names.filter((name) => name !== 'vergelijk');

test('the height in each snippet fits a column of 320 px, table closed, without scripts', async () => {
  const faults = await faultsOf(fitting.map(pathOf), phone, async (page, open) => {
    await open();
    const needed = await page.evaluate(() => document.documentElement.scrollHeight);
    const name = new URL(page.url()).pathname.replace(/^\/embed\/|\/$/g, '');
    const height = stored[name] ?? 0;
    if (height < needed) return [`needs ${needed} px, more than the ${height} px of its snippet`];
    return height > needed + slack ? [`leaves ${height - needed} px empty`] : [];
  });
  expect(faults).toEqual([]);
});

test('a height is stored for every embed and for nothing else', () => {
  expect(Object.keys(heights).sort()).toEqual(names);
});

test('every embed tells its year, number of answers, source, licence, version and date, and leads back', async () => {
  const faults = await faultsOf(names.map(pathOf), phone, async (page, open) => {
    await open();
    const text = await page.locator('main').innerText();
    const robots = await page.locator('meta[name=robots]').getAttribute('content');
    const wanted: [string, boolean][] = [
      ['its year', /\b20\d\d\b/.test(text)],
      ['its N', /\d+ van (?:de )?\d+ gemeenten|N\s=\s\d+|\d+ gemeenten/.test(text)],
      ['its source', /Bron(?:nen)?: ./.test(text)],
      ['its licence', text.includes('CC BY 4.0')],
      ['its version', text.includes(`versie ${site.version}`)],
      ['its date', text.includes(formatDate(site.released))],
      ['a way back', (await page.locator('.colofon a[href^="/"]').count()) > 0],
      ['one heading', (await page.locator('h1').count()) === 1],
      ['no index', robots === 'noindex'],
      ['no navigation', (await page.locator('nav, header').count()) === 0],
    ];
    return wanted.filter(([, holds]) => !holds).map(([what]) => `lacks ${what}`);
  });
  expect(faults).toEqual([]);
});
