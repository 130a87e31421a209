import { columnKey } from './column-key.ts';

const between = /(\s*(?:[|,;\n/•+]\s*)+|\s+(?:en|&|[-–]|\d\.)\s+)/;
const before = /^\s*(?:•|\d\.)\s*/;

/**
 * The choices that a form wrote in one cell, where they can be told apart in one way only: all of
 * them are known, and one that has a comma of its own stays whole. Undefined where they cannot.
 */
export function splitChoices(
  cell: string,
  known: ReadonlyMap<string, string>,
): string[] | undefined {
  const parts = cell
    .replace(before, '')
    .replace(/[\s;,]+$/, '')
    .split(between);
  const ways = parts.length > longest ? [] : waysFrom(parts, 0, known);
  return ways.length === 1 ? ways[0] : undefined;
}

/** No list of choices has more parts; what has, is a text. */
const longest = 60;

/** Every way to read the parts from one on, signs between them included, as known choices; at most two. */
function waysFrom(
  parts: readonly string[],
  start: number,
  known: ReadonlyMap<string, string>,
): string[][] {
  if (start >= parts.length) return [[]];
  const ways: string[][] = [];
  for (let end = start; end < parts.length && ways.length < 2; end += 2) {
    const choice = known.get(columnKey(parts.slice(start, end + 1).join('')));
    if (choice === undefined) continue;
    for (const rest of waysFrom(parts, end + 2, known)) ways.push([choice, ...rest]);
  }
  return ways.slice(0, 2);
}

/** The words of a vocabulary by every spelling that a form may show: the word, and its label. */
export const choicesOf = (
  words: Readonly<Record<string, { label: string }>>,
): Map<string, string> =>
  new Map(
    Object.entries(words).flatMap(([word, { label }]) =>
      [label, word].map((text) => [columnKey(text), word] as const),
    ),
  );
