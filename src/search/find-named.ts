import { findGood } from './find-good.ts';
import { findWords } from './find-words.ts';
import { bestOfEach, type Match } from './match.ts';
import type { NameIndex } from './name-index.ts';
import { keysOfQuery } from './name-keys.ts';
import { nameWords } from './normalise.ts';

/** Names that hold what was typed, best first: the same, beginning with it, with its words. */
export function findNamed(index: NameIndex, query: string): Match[] {
  return bestOfEach([
    ...findGood(index, keysOfQuery(query)),
    ...findWords(index, nameWords(query)),
  ]);
}
