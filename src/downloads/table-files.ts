import { csvOf } from '../published/csv.ts';
import type { Rows } from '../published/faults.ts';
import type { PublishedTable } from '../published/table.ts';
import { dataFile, type DataFile, type Format } from './data-file.ts';
import { excelCsvOf } from './excel-csv.ts';
import { parquetOf } from './parquet.ts';
import { tableJson } from './table-json.ts';
import { typedRows } from './typed-rows.ts';

type Write = (
  table: PublishedTable,
  rows: Rows,
  about: Readonly<Record<string, string>>,
) => string | Uint8Array;

interface TableFormat {
  format: Format;
  path: (table: string) => string;
  write: Write;
}

/** The formats that each published table has a file in. */
export const tableFormats: readonly TableFormat[] = [
  { format: 'csv', path: (table) => `${table}.csv`, write: csvOf },
  { format: 'excel', path: (table) => `excel/${table}.csv`, write: excelCsvOf },
  {
    format: 'json',
    path: (table) => `${table}.json`,
    write: (table, rows) => tableJson(typedRows(table, rows)),
  },
  {
    format: 'parquet',
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
  tableFormats.map(({ format, path, write }) =>
    dataFile(
      { path: path(name), format, table: name, rows: rows.length },
      write(table, rows, about),
    ),
  );
