import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultsOf } from '../support/browser.ts';
import {
  answered,
  besides,
  firstWhere,
  newestSurvey,
  pageOf,
  silent,
  slug,
  surveyed,
  unasked,
  type Row,
} from '../support/newest-rows.ts';
import { publishedRows } from '../support/published-rows.ts';
import { shownCharts } from '../support/shown-charts.ts';

const chartRows = shownCharts.flatMap((id): [string, string][] => [
  [`/grafieken/${id}/`, '.gegevens tbody tr'],
  [`/embed/${id}/`, 'tbody tr'],
]);

const first = (rows: readonly Row[]) => firstWhere(rows, () => true);
const without = first(silent);
/** One that names an amount, of which a page tells how it came about. */
const told = firstWhere(answered, (row) => row['budget_per_vergunninghouder_eur'] !== '');
const theme = told['themas']?.split('|')[0];
const arranged = firstWhere(surveyed, ({ gemeentecode }) =>
  publishedRows('samenwerkingen').some((row) => row['gemeentecode'] === gemeentecode),
);
const partner = first(publishedRows('partners').filter(({ bron }) => bron === newestSurvey.source))[
  'organisatie_id'
];

/** A column without an answer says why in one cell; the marks below it are no values. */
const comparedValues = '.naast tbody tr:not(.bronnen) td:not(.zwijgt)';
/** A page of each kind, and what on it shows a value that must lead to its origin. */
const shown = new Map<string, string>([
  ...chartRows,
  ['/gemeenten/', '.gemeentetabel tbody tr'],
  [pageOf(told), '.feiten dt, [aria-labelledby="omgeving"] td:not(:first-child)'],
  [pageOf(without), '[aria-labelledby="omgeving"] td:not(:first-child)'],
  [`/vergelijken/${slug(told)}/`, comparedValues],
  [`/vergelijken/${slug(arranged)}/`, comparedValues],
  [besides(...unasked.slice(0, 1), told, without), comparedValues],
  [`/partners/${partner}/`, '[aria-labelledby="genoemd"] td:not(:first-child)'],
  [`/themas/${theme}/`, '[aria-labelledby="genoemd"] td'],
  [`/embed/gemeente/${slug(told)}/`, 'tbody tr'],
  [`/embed/gemeente/${slug(without)}/`, 'tbody tr'],
]);

const textOf = (html: string) =>
  html
    .replaceAll('<span class="af"></span>', '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What is missing where an address leads: the row, its source, its kind, or its calculation. */
function originFaults(address: string): string[] {
  const { pathname, hash } = new URL(address);
  const html = readFileSync(`dist${pathname}index.html`, 'utf8');
  const [, row] = html.split(new RegExp(` id="${RegExp.escape(hash.slice(1))}"`));
  if (row === undefined) return [`leads to ${pathname}${hash}, which is not there`];
  if (!hash.startsWith('#herkomst-')) return [];
  // A fact of another source than the survey names that source itself, in its own place.
  const [fact = ''] = row.split('</li>');
  if (!fact.includes('</td>'))
    return fact.includes('href="/bronnen/#') ? [] : [`${hash} names no source`];
  const [, source = '', kind = ''] = (row.split('</tr>')[0] ?? '').split('<td');
  const said = textOf(`<td${kind}`);
  return [
    ...(source.includes('href="/bronnen/#') ? [] : [`${hash} names no source`]),
    ...(said === '' ? [`${hash} names no kind`] : []),
    ...(said === 'afgeleid' ? [`${hash} has no calculation`] : []),
  ];
}

test('on a page of each kind a value leads to a row with its source, kind and calculation', async () => {
  const followed = new Set<string>();
  const faults = await faultsOf([...shown.keys()], {}, async (page, open) => {
    await open();
    const values = page.locator(shown.get(page.url().replace(/^https?:\/\/[^/]+/, '')) ?? '');
    await values.first().waitFor({ state: 'attached' });
    const told = await values.evaluateAll((elements) =>
      elements.map((element) => ({
        text: element.textContent,
        origins: Array.from(element.querySelectorAll('a'), ({ href }) => href).filter((href) =>
          /#herkomst|\/bronnen\/#/.test(href),
        ),
      })),
    );
    return told.flatMap(({ text, origins }) => {
      // Nobody is missing from such a group, so there is nobody to lead to.
      if (origins.length === 0 && !text.includes('geen enkele')) return [`${text} leads nowhere`];
      const fresh = origins.filter((origin) => !followed.has(origin));
      for (const origin of fresh) followed.add(origin);
      return fresh.flatMap(originFaults);
    });
  });
  expect(faults).toEqual([]);
  expect(followed.size).toBeGreaterThan(shown.size);
});

test('under each table with a chart stands how its values came about', () => {
  for (const id of shownCharts)
    for (const page of [`grafieken/${id}`, `embed/${id}`]) {
      const html = readFileSync(`dist/${page}/index.html`, 'utf8');
      const [, below = ''] = html.split('</table>');
      expect(textOf(below), page).toMatch(/^[^.]*(herkomst|bron)/);
    }
});

test('what is computed again step by step says so where it is shown, and at its own heading', () => {
  const steps = readFileSync('dist/data/zo-rekent-u-het-na/index.html', 'utf8');
  for (const id of ['respons-kaart', 'partners', 'themas']) {
    const html = readFileSync(`dist/grafieken/${id}/index.html`, 'utf8');
    expect(html).toContain(`href="/data/zo-rekent-u-het-na/#${id}"`);
    expect(steps).toContain(` id="${id}"`);
  }
});

test('a link to an origin opens source, both readings and reason in its place, and closes it', async () => {
  const faults = await faultsOf([pageOf(told)], {}, async (page, open) => {
    await open();
    const link = page.locator('.feiten a.herkomst').first();
    const panel = page.getByRole('group', { name: /^Herkomst: / });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => panel.innerText()).toMatch(/Bron: .+Soort: .+gelezen als: .+Waarom: /s);
    expect(await link.getAttribute('aria-expanded')).toBe('true');
    expect(new URL(page.url()).hash).toBe('');
    await page.keyboard.press('Enter');
    await expect.poll(() => panel.count()).toBe(0);
    return [];
  });
  expect(faults).toEqual([]);
});

test.each([320, 1280])(
  'at %i px and without scripts a link to an origin brings its row on the screen',
  async (width) => {
    const viewport = { width, height: 800 };
    const visit = { viewport, javaScriptEnabled: false };
    const faults = await faultsOf([pageOf(told)], visit, async (page, open) => {
      await open();
      const links = await page.locator('.feiten a.herkomst').all();
      expect(links.length).toBeGreaterThan(3);
      const missed: string[] = [];
      for (const link of links) {
        await link.click();
        const row = page.locator(':target');
        await expect.poll(() => row.evaluate((element) => element.tagName)).toBe('TR');
        await expect
          .poll(() => row.evaluate((element) => Math.abs(element.getBoundingClientRect().top)))
          .toBeLessThan(2)
          .catch(() => missed.push(page.url()));
      }
      return missed;
    });
    expect(faults).toEqual([]);
  },
);
