/** Why a cell has no value: the codebook’s word to order by, and the words to show. */
export interface Missing {
  gap: string;
  label: string;
}

/** What a table cell holds to sort by; values of another kind are never compared with each other. */
export type ListedCell = { value: number | string; kind?: string } | Missing;

/** One row of a table that can be sorted and filtered. */
export interface ListedRow {
  id: string;
  /** By column. */
  cells: ReadonlyMap<string, ListedCell>;
  /** By filter: what the row can be chosen for. */
  words: ReadonlyMap<string, ReadonlySet<string>>;
}
