import type { RowsByTable } from './faults.ts';
import type { Column, PublishedTable } from './table.ts';

const hasCents = (cell: unknown) => typeof cell === 'number' && !Number.isInteger(cell);

/** The same tables, where a column of amounts has cents as soon as one of its rows has. */
export function withCents(
  tables: Record<string, PublishedTable>,
  rowsByTable: RowsByTable,
): Record<string, PublishedTable> {
  const settled = (table: string, name: string, column: Column): Column =>
    column.cents === undefined
      ? column
      : { ...column, cents: rowsByTable[table]?.some((row) => hasCents(row[name])) ?? false };
  return Object.fromEntries(
    Object.entries(tables).map(([table, about]) => {
      const columns = Object.entries(about.columns).map(
        ([name, column]) => [name, settled(table, name, column)] as const,
      );
      return [table, { ...about, columns: Object.fromEntries(columns) }];
    }),
  );
}
