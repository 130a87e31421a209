import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Papa from 'papaparse';

/** The cells of a row by their column; a column that it does not name is empty. */
export type Cells = Readonly<Record<string, string | number>>;

/** Writes a table with these columns and rows as a CSV file, and the folders above it. */
export function writeRows(file: string, columns: readonly string[], rows: readonly Cells[]): void {
  const data = rows.map((row) => columns.map((column) => row[column] ?? ''));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${Papa.unparse({ fields: [...columns], data })}\r\n`);
}
