import type { ListedCell, ListedRow } from './listed-row.ts';

/** A row for tests: the cell of the column `getal`, and what it can be chosen for. */
export const sampleRow = (
  id: string,
  cell: ListedCell,
  words: Record<string, string[]> = {},
): ListedRow => ({
  id,
  cells: new Map([
    ['naam', { value: id }],
    ['getal', cell],
  ]),
  words: new Map(Object.entries(words).map(([filter, some]) => [filter, new Set(some)])),
});
