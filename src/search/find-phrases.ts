import { findGood } from './find-good.ts';
import { bestOfEach, type Match } from './match.ts';
import type { NameIndex } from './name-index.ts';
import { keysOfQuery } from './name-keys.ts';

const sameNameRank = 0.1;
const fewestLetters = 3;

/** Names that stand in the query among other words: `Arnhem Zuid`, `ik woon in Malden`. */
export function findPhrases(index: NameIndex, words: readonly string[], fewest: number): Match[] {
  for (let count = words.length - 1; count > 0; count -= 1) {
    const starts = Array.from({ length: words.length - count + 1 }, (_, start) => start);
    const matches = starts
      .map((start) => words.slice(start, start + count).join(' '))
      .filter((phrase) => phrase.length >= Math.max(fewest, fewestLetters))
      .flatMap((phrase) => findGood(index, keysOfQuery(phrase)))
      .filter(({ match, rank }) => match === 'exact' && rank < sameNameRank);
    if (matches.length > 0) {
      return bestOfEach(matches).map((match) => ({ ...match, match: 'loose' }));
    }
  }
  return [];
}
