import type { Choices } from './list-state.ts';
import type { ListedRow } from './listed-row.ts';

const isChosen = (words: ReadonlySet<string> | undefined, chosen: ReadonlySet<string>): boolean =>
  words !== undefined && [...chosen].some((word) => words.has(word));

/** The rows that fit every filter; within one filter any of the chosen options will do. */
export const filterRows = (rows: readonly ListedRow[], choices: Choices): ListedRow[] =>
  rows.filter(({ words }) =>
    [...choices].every(([filter, chosen]) => isChosen(words.get(filter), chosen)),
  );
