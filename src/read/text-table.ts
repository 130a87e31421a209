import Papa from 'papaparse';

/** A row of a table by the names of its columns. */
export type TextRow = Record<string, string>;

/** A table as it stands in a file of ours, before anything is known of its values. */
interface TextTable {
  columns: string[];
  rows: TextRow[];
}

/** Reads the text of a table in the form in which we write it. */
export function textTable(text: string): TextTable {
  const { data, meta } = Papa.parse<TextRow>(text, { header: true, skipEmptyLines: true });
  return { columns: meta.fields ?? [], rows: data };
}

const linesOf = (cells: string[][]) => `${Papa.unparse(cells, { newline: '\n' })}\n`;

const cellsOf = (columns: readonly string[], rows: readonly TextRow[]) =>
  rows.map((row) => columns.map((column) => row[column] ?? ''));

/** The text of a table: the names of its columns, and its rows; a cell that a row lacks is empty. */
export const tableText = (columns: string[], rows: readonly TextRow[]): string =>
  linesOf([columns, ...cellsOf(columns, rows)]);

/** The text of a table with rows below its own, which stay as they are. */
export const withRows = (text: string, rows: readonly TextRow[]): string =>
  `${text.replace(/\n*$/, '\n')}${linesOf(cellsOf(textTable(text).columns, rows))}`;
