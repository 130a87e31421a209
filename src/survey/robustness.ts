import { greatest, rollup } from 'd3';
import type { Coding } from './tables.ts';

/** A code that could have been another, and what the leading word counts if it were. */
interface Contested {
  municipality: Coding['municipality'];
  name: string;
  settled: string;
  other: string;
  /** How often the leading word then stands, when only this code changes. */
  count: number;
}

/** How a headline on one field holds when contested codes go the other way. */
export interface Robustness {
  /** The word that most answers have. */
  word: string;
  count: number;
  /** Codes of the field, with the unclear ones. */
  total: number;
  /** The count when every contested code goes against the word, and when every one goes its way. */
  least: number;
  most: number;
  /** Words that come level with it or pass it in some choice of contested codes. */
  level: string[];
  contested: Contested[];
}

const optionsOf = ({ first, second, settled }: Coding): Set<string> =>
  new Set([settled, first, second].filter((word) => word !== ''));

const countOf = (words: readonly string[], word: string) =>
  words.filter((other) => other === word).length;

/** Each code at its best for one word, and else at its worst for another. */
const chosenFor = (codings: readonly Coding[], word: string, against: string): string[] =>
  codings.map((coding) => {
    const options = optionsOf(coding);
    if (options.has(word)) return word;
    return [...options].find((option) => option !== against) ?? coding.settled;
  });

/** What the headline on a field with one word becomes; null where nothing was coded. */
export function robustnessOf(codings: readonly Coding[]): Robustness | null {
  const words = codings.map(({ settled }) => settled);
  const counts = rollup(
    words.filter((word) => word !== 'onduidelijk'),
    ({ length }) => length,
    (word) => word,
  );
  const [word, count] = greatest(counts, ([, size]) => size) ?? [];
  if (word === undefined || count === undefined) return null;
  const possible = new Set(codings.flatMap((coding) => [...optionsOf(coding)]));
  const change = (from: string, to: string) => (to === word ? 1 : from === word ? -1 : 0);
  return {
    word,
    count,
    total: words.length,
    least: countOf(
      codings.map((coding) => [...optionsOf(coding)].find((option) => option !== word) ?? word),
      word,
    ),
    most: countOf(chosenFor(codings, word, ''), word),
    level: [...possible].filter((rival) => {
      if (rival === word || rival === 'onduidelijk') return false;
      const chosen = chosenFor(codings, rival, word);
      return countOf(chosen, rival) >= countOf(chosen, word);
    }),
    contested: codings.flatMap((coding) =>
      [...optionsOf(coding)]
        .filter((option) => option !== coding.settled)
        .map((other) => ({
          municipality: coding.municipality,
          name: coding.name,
          settled: coding.settled,
          other,
          count: count + change(coding.settled, other),
        })),
    ),
  };
}
