import type { Rows } from '../tables/faults.ts';
import type { PublishedTable } from '../tables/table.ts';

export type TypedRow = Readonly<Record<string, string | number | null>>;

/** The rows for formats that know types: numbers are numbers, an empty cell is `null`. */
export function typedRows({ columns }: PublishedTable, rows: Rows): TypedRow[] {
  const names = Object.keys(columns);
  return rows.map((row) => {
    const typed: Record<string, string | number | null> = {};
    for (const name of names) {
      const cell = row[name] ?? '';
      typed[name] = cell === '' ? null : cell;
    }
    return typed;
  });
}
