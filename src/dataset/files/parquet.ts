import { parquetWriteBuffer } from 'hyparquet-writer';
import { hasFraction } from '../tables/has-fraction.ts';
import type { Column, PublishedTable } from '../tables/table.ts';
import type { TypedRow } from './typed-rows.ts';

/** The largest number of 32 bits. */
const largest = 2 ** 31 - 1;

const typeOf = (column: Column, cells: readonly TypedRow[string][]) => {
  if (column.type !== 'getal') return 'STRING';
  const isLarge = cells.some((cell) => typeof cell === 'number' && Math.abs(cell) > largest);
  return hasFraction(column) || isLarge ? 'DOUBLE' : 'INT32';
};

/** A table as Parquet: text, whole numbers and numbers with a fraction, with nulls only in columns that may be empty. */
export const parquetOf = (
  { columns }: PublishedTable,
  rows: readonly TypedRow[],
  about: Readonly<Record<string, string>>,
): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: Object.entries(columns).map(([name, column]) => {
        const data = rows.map((row) => row[name] ?? null);
        return { name, type: typeOf(column, data), nullable: column.blank ?? false, data };
      }),
      kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
      createdBy: 'hyparquet-writer',
    }),
  );
