import Papa from 'papaparse';
import type { Rows } from '../tables/faults.ts';
import type { Cell, PublishedTable } from '../tables/table.ts';

const cellOf = (cell: Cell | undefined) =>
  typeof cell === 'number' ? String(cell).replace('.', ',') : cell;

/** A table as Excel reads it in the Netherlands: byte order mark, semicolons, decimal comma. */
export function excelCsvOf({ columns }: PublishedTable, rows: Rows): string {
  const fields = Object.keys(columns);
  const data = rows.map((row) => fields.map((name) => cellOf(row[name])));
  return `\uFEFF${Papa.unparse({ fields, data }, { delimiter: ';', newline: '\r\n' })}\r\n`;
}
