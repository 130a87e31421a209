import { searchKey, nameWords } from '../../../src/search/normalise.ts';
import type { KnownName } from './known-names.ts';
import { otherSpellings } from './other-spellings.ts';
import { testQuery, type TestQuery } from './test-query.ts';
import { oneSlip, withSlip, withTwoSlips } from './typing-errors.ts';

const slipLetters = 4;
const twoSlipLetters = 8;
const partLetters = 5;
const slipKinds = Object.keys(oneSlip) as (keyof typeof oneSlip)[];

/** Queries made by rule from the names; what makes another name that exists is left out. */
export function nameQueries(names: readonly KnownName[], taken: ReadonlySet<string>): TestQuery[] {
  return names.flatMap((name) => {
    const others = [...slipQueries(name), ...spellingQueries(name)].filter(
      ({ text }) => searchKey(text) === searchKey(name.text) || !taken.has(searchKey(text)),
    );
    return [testQuery(name, name.text, 'exact', name.kind), ...others, ...partQueries(name, names)];
  });
}

function slipQueries(name: KnownName): TestQuery[] {
  const letters = nameWords(name.text).join('').length;
  if (letters < slipLetters) return [];
  const turns = letters < twoSlipLetters ? [] : [1, 2, 3];
  return [
    ...slipKinds.map((kind) => testQuery(name, withSlip(name.text, kind), 'one slip', kind)),
    ...turns.map((turn) => testQuery(name, withTwoSlips(name.text, turn), 'two slips')),
  ];
}

function spellingQueries(name: KnownName): TestQuery[] {
  return Object.entries(otherSpellings)
    .map(([kind, write]) => testQuery(name, write(name.text), 'spelling', kind))
    .filter(({ text }) => text !== name.text);
}

/** One word of the name of a municipality; it may lead to every municipality that has the word. */
function partQueries(name: KnownName, names: readonly KnownName[]): TestQuery[] {
  const words = nameWords(name.text);
  if (name.kind !== 'municipality' || words.length < 2) return [];
  return words
    .filter((word) => word.length >= partLetters)
    .map((word) => {
      const all = names.filter(({ kind, text }) => kind === 'municipality' && hasWord(text, word));
      return testQuery(
        { ...name, pages: all.flatMap(({ pages }) => pages.slice(0, 1)) },
        word,
        'part',
      );
    });
}

function hasWord(name: string, word: string): boolean {
  return nameWords(name).includes(word);
}
