import { beforeAll, expect, test } from 'vitest';
import { embedNames } from '../support/embed-names.ts';
import { site } from '../../src/settings/site.ts';
import { unbrokenDate } from '../../src/text/format-date.ts';
import { visitPages } from '../support/browser.ts';
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

/** What a frame says and has, and how high it is. */
const standing = () => ({
  needed: document.documentElement.scrollHeight,
  text: document.querySelector('main')?.innerText ?? '',
  robots: document.querySelector('meta[name=robots]')?.getAttribute('content'),
  ways: document.querySelectorAll('.colofon a[href^="/"]').length,
  headings: document.querySelectorAll('h1').length,
  navigation: document.querySelectorAll('nav, header').length,
});
type Frame = ReturnType<typeof standing>;

let frames: { path: string; found: Frame }[];
beforeAll(async () => {
  frames = await visitPages(names.map(pathOf), phone, async (page, open) => {
    await open();
    return page.evaluate(standing);
  });
});

test('the height in each snippet fits a column of 320 px, its details closed, with and without scripts', async () => {
  const search = await visitPages(
    [pathOf('zoek')],
    { viewport: phone.viewport },
    async (page, open) => {
      await open();
      return page.evaluate(standing);
    },
  );
  const fitted = [...frames.filter(({ path }) => fitting.map(pathOf).includes(path)), ...search];
  const faults = fitted.flatMap(({ path, found: { needed } }) =>
    misfit(embedHeight(path.replace(/^\/embed\/|\/$/g, '')), needed).map(
      (fault) => `${path} ${fault}`,
    ),
  );
  expect(fitted).toHaveLength(fitting.length + 1);
  expect(faults).toEqual([]);
});

const lacking = ({ text, robots, ways, headings, navigation }: Frame) => {
  const wanted: [string, boolean][] = [
    ['its year', /\b20\d\d\b/.test(text)],
    ['its N', /\d+ van (?:de )?\d+ gemeenten|N\s=\s\d+|\d+\s+gemeenten/.test(text)],
    ['its source', /Bron(?:nen)?: ./.test(text)],
    ['its licence', /CC\sBY\s4\.0/.test(text)],
    ['its version', text.includes(`versie ${site.version}`)],
    ['its date', text.includes(unbrokenDate(site.released))],
    ['a way back', ways > 0],
    ['one heading', headings === 1],
    ['no index', robots === 'noindex'],
    ['no navigation', navigation === 0],
  ];
  return wanted.filter(([, holds]) => !holds).map(([what]) => `lacks ${what}`);
};

test('every embed tells its year, number of answers, source, licence, version and date, and leads back', () => {
  const faults = frames.flatMap(({ path, found }) =>
    lacking(found).map((what) => `${path} ${what}`),
  );
  expect(faults).toEqual([]);
});
