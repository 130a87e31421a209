import { expect, test } from 'vitest';
import { readingEase, wordCount } from '../support/reading-ease.ts';
import { readPages } from '../support/browser.ts';
import { isEmbed, isEnglish, pages } from '../support/pages.ts';
import { publishedRows } from '../support/published-rows.ts';

const least = 55;
const leastOnAverage = 60;
/** On a shorter text one long word decides. */
const leastWords = 60;

/** Pages that may be harder, each with the reason. */
const exceptions: Record<string, string> = {};

const names = [
  ...new Set(
    ['organisaties', 'gemeenten', 'projecten', 'bronnen']
      .flatMap((table) => publishedRows(table))
      .flatMap((row) => [row['organisatie'], row['gemeentenaam'], row['project'], row['titel']])
      .filter((name): name is string => !!name),
  ),
].toSorted((a, b) => b.length - a.length);

/** Nobody chooses how long a name is, so names count as one short word. */
function withoutNames(prose: string) {
  const used = names.filter((name) => prose.includes(name)).map((name) => RegExp.escape(name));
  const anyName = new RegExp(String.raw`(?<!\p{L})(?:${used.join('|')})(?!\p{L})`, 'gu');
  return used.length > 0 ? prose.replace(anyName, 'naam') : prose;
}

/** The sentences that a page says in its own words: without tables, code and drawings. */
function proseOf(made: Document) {
  const main = made.querySelector('main');
  for (const element of main?.querySelectorAll(
    'table, svg, pre, code, textarea, script, nav, form',
  ) ?? [])
    element.remove();
  return [...(main?.querySelectorAll('p, li, dd, figcaption') ?? [])]
    .filter((element) => !element.querySelector('p, li'))
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => /[.!?]["”’)]*$/u.test(text) && text.split(' ').length >= 4)
    .join('\n');
}

test('every page reads easily, and all together more easily still (Flesch-Douma)', async () => {
  const texts = await readPages(
    pages.filter((page) => !isEmbed(page) && !isEnglish(page)),
    proseOf,
  );
  const scores = texts
    .map(({ path, found }) => ({ path, prose: withoutNames(found) }))
    .filter(({ prose }) => wordCount(prose) >= leastWords)
    .map(({ path, prose }) => ({ path, ease: readingEase(prose) }));
  const faults = scores
    .filter(({ path, ease }) => path in exceptions === ease >= least)
    .map(({ path, ease }) => `${path} scores ${ease.toFixed(1)}`);
  expect(faults).toEqual([]);
  const average = scores.reduce((sum, { ease }) => sum + ease, 0) / scores.length;
  expect(scores).not.toEqual([]);
  expect(average).toBeGreaterThanOrEqual(leastOnAverage);
});
