import { filterRows } from './filter-rows.ts';
import type { Choices } from './list-state.ts';
import type { ListedRow } from './listed-row.ts';

/** By option of one filter: how many rows fit it, with the other filters as they are. */
export function optionCounts(
  rows: readonly ListedRow[],
  filter: string,
  choices: Choices,
): Map<string, number> {
  const others = new Map([...choices].filter(([id]) => id !== filter));
  const counts = new Map<string, number>();
  for (const { words } of filterRows(rows, others))
    for (const word of words.get(filter) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
