import type { Rows } from '../tables/faults.ts';
import type { PublishedTable } from '../tables/table.ts';

export type TypedRow = Readonly<Record<string, string | number | null>>;

/** The rows for formats that know types: numbers are numbers, an empty cell is `null`. */
export const typedRows = ({ columns }: PublishedTable, rows: Rows): TypedRow[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.keys(columns).map((name) => {
        const cell = row[name] ?? '';
        return [name, cell === '' ? null : cell];
      }),
    ),
  );
