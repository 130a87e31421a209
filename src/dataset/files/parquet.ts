import { parquetWriteBuffer } from 'hyparquet-writer';
import type { PublishedTable } from '../tables/table.ts';
import type { TypedRow } from './typed-rows.ts';

/** A table as Parquet: text, whole numbers and amounts with cents, with nulls only in columns that may be empty. */
export const parquetOf = (
  { columns }: PublishedTable,
  rows: readonly TypedRow[],
  about: Readonly<Record<string, string>>,
): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: Object.entries(columns).map(([name, { type, cents, blank = false }]) => ({
        name,
        type: type === 'getal' ? (cents ? 'DOUBLE' : 'INT32') : 'STRING',
        nullable: blank,
        data: rows.map((row) => row[name] ?? null),
      })),
      kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
      createdBy: 'hyparquet-writer',
    }),
  );
