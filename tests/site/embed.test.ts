import { expect, test } from 'vitest';
import { embedNames } from '../support/embed-names.ts';
import { site } from '../../src/settings/site.ts';
import { formatDate } from '../../src/text/format-date.ts';
import { faultsOf } from '../support/browser.ts';
import { embedHeight } from '../support/embed-height.ts';

const phone = { viewport: { width: 320, height: 200 }, javaScriptEnabled: false };
/** What a frame may be taller than its contents: one line, where a browser fills one with half a word. */
const slack = 36;
const names = embedNames('dist');
const pathOf = (name: string) => `/embed/${name}/`;
/** A table of all municipalities scrolls in its frame; a search needs its field, which needs scripts. */
const fitting = names.filter((name) => !['gemeenten', 'vergelijk', 'zoek'].includes(name));

const misfit = (height: number, needed: number): string[] => {
  if (height < needed) return [`needs ${needed} px, more than the ${height} px of its snippet`];
  return height > needed + slack ? [`leaves ${height - needed} px empty`] : [];
};

test.each([
  ['without scripts', fitting, phone],
  ['with scripts', ['zoek'], { viewport: phone.viewport }],
] as const)(
  'the height in each snippet fits a column of 320 px, its details closed, %s',
  async (_, shown, options) => {
    const faults = await faultsOf(shown.map(pathOf), options, async (page, open) => {
      await open();
      const needed = await page.evaluate(() => document.documentElement.scrollHeight);
      const name = new URL(page.url()).pathname.replace(/^\/embed\/|\/$/g, '');
      return misfit(embedHeight(name), needed);
    });
    expect(faults).toEqual([]);
  },
);

test('every embed tells its year, number of answers, source, licence, version and date, and leads back', async () => {
  const faults = await faultsOf(names.map(pathOf), phone, async (page, open) => {
    await open();
    const text = await page.locator('main').innerText();
    const robots = await page.locator('meta[name=robots]').getAttribute('content');
    const wanted: [string, boolean][] = [
      ['its year', /\b20\d\d\b/.test(text)],
      ['its N', /\d+ van (?:de )?\d+ gemeenten|N\s=\s\d+|\d+\s+gemeenten/.test(text)],
      ['its source', /Bron(?:nen)?: ./.test(text)],
      ['its licence', /CC\sBY\s4\.0/.test(text)],
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
