import { max } from 'd3';
import writeExcelFile from 'write-excel-file/node';
import type { PublishedTable } from '../tables/table.ts';
import { timeless } from './archive.ts';
import type { TypedRow } from './typed-rows.ts';

interface Sheet {
  table: PublishedTable;
  rows: readonly TypedRow[];
}

/** The writer looks a text up in an object, which knows these texts from birth. */
const inborn = Object.getOwnPropertyNames(Object.prototype);

const signOf = (sign: string) =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A workbook reads `_x0041_` as a letter, so a text that holds just that has its first sign written so. */
const escaped = (text: string) =>
  inborn.includes(text)
    ? signOf(text) + text.slice(1)
    : text.replace(/_(?=x[0-9a-f]{4}_)/gi, signOf('_'));

const head = (value: string) => ({ value, fontWeight: 'bold' as const });

const cellOf = (value: string | number | null | undefined) => {
  if (value === null || value === undefined) return null;
  return typeof value === 'number'
    ? { value, type: Number }
    : { value: escaped(value), type: String, format: '@', wrap: value.length > 60 };
};

/** Wide enough for what is in it, up to the width of a line of text. */
function widthOf(name: string, rows: readonly TypedRow[]) {
  const longest = max(rows, (row) => String(row[name] ?? '').length) ?? 0;
  return { width: Math.min(60, Math.max(name.length, longest) + 2) };
}

/** The longest name that a sheet may have. */
const longestName = 31;

/** A name that fits a sheet and is that of no other. */
const sheetName = (name: string, at: number) =>
  name.length > longestName ? `${name.slice(0, longestName - 4)}~${at + 1}` : name;

/** One workbook: the read-me, then a sheet for each table under its own name. */
export async function workbookOf(
  readMe: string,
  sheets: Readonly<Record<string, Sheet>>,
): Promise<Uint8Array> {
  const file = writeExcelFile([
    {
      sheet: 'lees mij',
      data: readMe.split('\n').map((line) => [{ value: line, type: String, wrap: true }]),
      columns: [{ width: 90 }],
    },
    ...Object.entries(sheets).map(([name, { table, rows }], at) => {
      const names = Object.keys(table.columns);
      return {
        sheet: sheetName(name, at),
        data: [names.map(head), ...rows.map((row) => names.map((name) => cellOf(row[name])))],
        columns: names.map((name) => widthOf(name, rows)),
        stickyRowsCount: 1,
      };
    }),
  ]);
  return timeless(await file.toBuffer());
}
