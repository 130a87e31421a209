import { parquetWriteBuffer } from 'hyparquet-writer';
import { hasFraction } from '../tables/has-fraction.ts';
import type { Column, PublishedTable } from '../tables/table.ts';
import type { TypedRow } from './typed-rows.ts';

const typeOf = (column: Column) => {
  if (column.type !== 'getal') return 'STRING';
  return hasFraction(column) ? 'DOUBLE' : 'INT32';
};

/** A table as Parquet: text, whole numbers and numbers with a fraction, with nulls only in columns that may be empty. */
export const parquetOf = (
  { columns }: PublishedTable,
  rows: readonly TypedRow[],
  about: Readonly<Record<string, string>>,
): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: Object.entries(columns).map(([name, column]) => ({
        name,
        type: typeOf(column),
        nullable: column.blank ?? false,
        data: rows.map((row) => row[name] ?? null),
      })),
      kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
      createdBy: 'hyparquet-writer',
    }),
  );
