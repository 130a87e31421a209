import { expect, test } from 'vitest';
import { readingEase, wordCount } from '../scripts/reading-ease.ts';
import { faultsOf } from './browser.ts';
import { isEmbed, pages } from './pages.ts';
import { publishedRows } from './published-rows.ts';

const least = 55;
const leastOnAverage = 60;
/** On a shorter text one long word decides. */
const leastWords = 60;

/** Pages that may be harder, each with the reason. */
const exceptions: Record<string, string> = {};

/** Nobody chooses how long a name is, so names count as one short word. */
const names = ['organisaties', 'gemeenten', 'projecten', 'bronnen']
  .flatMap((table) => publishedRows(table))
  .flatMap((row) => [row['organisatie'], row['gemeentenaam'], row['project'], row['titel']])
  .filter((name): name is string => !!name)
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
const anyName = new RegExp(
  String.raw`(?<!\p{L})(?:${[...new Set(names)].join('|')})(?!\p{L})`,
  'gu',
);

/** The sentences that a page says in its own words: without tables, code and drawings. */
function proseOfPage() {
  const clone = document.querySelector('main')?.cloneNode(true) as HTMLElement;
  for (const element of clone.querySelectorAll(
    'table, svg, pre, code, textarea, script, nav, form',
  ))
    element.remove();
  return [...clone.querySelectorAll('p, li, dd, figcaption')]
    .filter((element) => !element.querySelector('p, li'))
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => /[.!?]["”’)]*$/u.test(text) && text.split(' ').length >= 4)
    .join('\n');
}

test('every page reads easily, and all together more easily still (Flesch-Douma)', async () => {
  const scores: number[] = [];
  const some = pages.filter((page) => !isEmbed(page));
  const faults = await faultsOf(some, { javaScriptEnabled: false }, async (page, open) => {
    await open();
    const prose = (await page.evaluate(proseOfPage)).replace(anyName, 'naam');
    if (wordCount(prose) < leastWords) return [];
    const ease = readingEase(prose);
    scores.push(ease);
    const path = new URL(page.url()).pathname;
    const allowed = path in exceptions;
    if (allowed === ease < least) return [];
    return [allowed ? `reads easily enough to be no exception` : `scores ${ease.toFixed(1)}`];
  });
  expect(faults).toEqual([]);
  const average = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  expect(scores.length).toBeGreaterThan(50);
  expect(average).toBeGreaterThanOrEqual(leastOnAverage);
});
