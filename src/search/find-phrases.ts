import { findGood } from './find-good.ts';
import { isSameName } from './is-same-name.ts';
import { bestOfEach, type Match } from './match.ts';
import type { NameIndex } from './name-index.ts';
import { keysOfQuery } from './name-keys.ts';

const fewestLetters = 3;

/**
 * Names that stand in the query among other words: `Arnhem Zuid`, `vluchtelingenwerk Ede`. Together
 * they have to be so large a share of its letters.
 */
export function findPhrases(index: NameIndex, words: readonly string[], share: number): Match[] {
  const fewest = words.join('').length * share;
  for (let count = words.length - 1; count > 0; count -= 1) {
    const found = phrasesOf(words, count)
      .map((phrase) => ({ phrase, matches: namesThatAre(index, phrase) }))
      .filter(({ matches }) => matches.length > 0);
    const letters = found.map(({ phrase }) => phrase.replaceAll(' ', '')).join('').length;
    if (found.length > 0 && letters >= fewest) {
      const matches = bestOfEach(found.flatMap((one) => one.matches));
      return matches.map((match) => ({ ...match, match: 'loose' }));
    }
  }
  return [];
}

function phrasesOf(words: readonly string[], count: number): string[] {
  return words
    .slice(count - 1)
    .map((_, start) => words.slice(start, start + count).join(' '))
    .filter((phrase) => phrase.length >= fewestLetters);
}

function namesThatAre(index: NameIndex, phrase: string): Match[] {
  return findGood(index, keysOfQuery(phrase)).filter(isSameName);
}
