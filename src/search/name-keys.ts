import { bearingWords, foldSpelling, nameWords, plainWords, withoutLabels } from './normalise.ts';

/** A way to write a name as one run of letters, and how far that is from the name itself. */
export interface NameKey {
  key: string;
  cost: number;
  /** It begins inside the name: `betuwe` of Neder-Betuwe. */
  part: boolean;
  /** How many letters have to be typed before it is found. */
  least: number;
}

const keyLimit = 48;
const begunLetters = 3;
const plainCost = 0.01;
/** What another spelling costs; keys that cost less are what was typed. */
export const foldedCost = 0.02;
const unlabelledCost = 0.05;
const articleCost = 0.1;
const bearingCost = 0.3;
/** What it costs to put the words in another order; all that costs more is a part of a name. */
export const reorderedCost = 0.35;
const partCost = 0.4;

const articles = new Set(['de', 'den', 'het', 't']);

/** The keys of a name in the index. */
export function keysOfName(words: readonly string[]): NameKey[] {
  return distinct([...wholeKeys(words), ...partKeys(words)]);
}

/** The keys of a name that is only found as a whole. */
export function wholeKeysOfName(words: readonly string[]): NameKey[] {
  return distinct(wholeKeys(words).map(onlyWhole));
}

/** The keys of two names in a row, found when something of the second is typed. */
export function combinedKeys(first: readonly string[], second: readonly string[]): NameKey[] {
  const begun = foldSpelling(first.join('')).length + begunLetters;
  return distinct(
    spellings([...first, ...second], 0).map((key) => ({
      ...key,
      least: Math.min(begun, key.key.length),
    })),
  );
}

function onlyWhole(key: NameKey): NameKey {
  return { ...key, least: key.key.length };
}

/** The keys of what somebody typed, best first. */
export function keysOfQuery(query: string): NameKey[] {
  const words = nameWords(query);
  return distinct([...wholeKeys(words), ...wholeKeys(withoutLabels(words), unlabelledCost)]);
}

/** The keys to compare with names that are a slip away: those as typed cost nearly nothing. */
export function nearKeysOfQuery(query: string): NameKey[] {
  const plain = spellings(withoutLabels(plainWords(query)), plainCost).slice(0, 1);
  return distinct([...wholeKeys(withoutLabels(nameWords(query))), ...plain]);
}

function wholeKeys(words: readonly string[], cost = 0): NameKey[] {
  const bearing = bearingWords(words);
  const reordered = bearing.length > 1 ? [...bearing].sort() : [];
  return [
    ...spellings(words, cost),
    ...(articles.has(words[0] ?? '')
      ? spellings(['de', ...words.slice(1)], cost + articleCost)
      : []),
    ...spellings(bearing, cost + bearingCost),
    ...spellings(reordered, cost + reorderedCost).map(onlyWhole),
  ];
}

function partKeys(words: readonly string[]): NameKey[] {
  return words
    .map((_, start) => words.slice(start))
    .filter(([first = ''], start) => start > 0 && bearingWords([first, '']).includes(first))
    .flatMap((rest) => spellings(rest, partCost).map((key) => ({ ...key, part: true })));
}

function spellings(words: readonly string[], cost: number): NameKey[] {
  const key = words.join('').slice(0, keyLimit);
  const folded = foldSpelling(key);
  const own = { key, cost, part: false, least: 0 };
  return folded === key ? [own] : [own, { ...own, key: folded, cost: cost + foldedCost }];
}

function distinct(keys: readonly NameKey[]): NameKey[] {
  const best = new Map<string, NameKey>();
  for (const key of keys) {
    const known = best.get(key.key);
    if (key.key !== '' && (!known || known.cost > key.cost)) best.set(key.key, key);
  }
  return [...best.values()];
}
