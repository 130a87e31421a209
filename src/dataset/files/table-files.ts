import type { Rows } from '../tables/faults.ts';
import type { PublishedTable } from '../tables/table.ts';
import { dataFile, type DataFile, type Format } from './data-file.ts';
import { parquetOf } from './parquet.ts';
import { csvOf } from './table-csv.ts';
import { tableJson } from './table-json.ts';
import { typedRows } from './typed-rows.ts';

type Write = (
  table: PublishedTable,
  rows: Rows,
  about: Readonly<Record<string, string>>,
) => string | Uint8Array;

interface TableFormat {
  format: Format;
  /** Whether those who use it open the whole file at once. */
  whole: boolean;
  path: (table: string) => string;
  write: Write;
}

/** With more rows than this, a table has no file in a format that is opened whole. */
export const mostRowsAtOnce = 100_000;

/** The formats that each published table has a file in. */
export const tableFormats: readonly TableFormat[] = [
  { format: 'csv', whole: false, path: (table) => `${table}.csv`, write: csvOf('strict') },
  { format: 'excel', whole: true, path: (table) => `excel/${table}.csv`, write: csvOf('excel') },
  {
    format: 'json',
    whole: true,
    path: (table) => `${table}.json`,
    write: (table, rows) => tableJson(typedRows(table, rows)),
  },
  {
    format: 'parquet',
    whole: false,
    path: (table) => `${table}.parquet`,
    write: (table, rows, about) => parquetOf(table, typedRows(table, rows), about),
  },
];

/** Every file of one published table. */
export const filesOf = (
  name: string,
  table: PublishedTable,
  rows: Rows,
  about: Readonly<Record<string, string>>,
): DataFile[] =>
  tableFormats
    .filter(({ whole }) => !whole || rows.length <= mostRowsAtOnce)
    .map(({ format, path, write }) =>
      dataFile(
        { path: path(name), format, table: name, rows: rows.length },
        write(table, rows, about),
      ),
    );
