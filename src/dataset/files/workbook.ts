import { max } from 'd3';
import writeExcelFile from 'write-excel-file/node';
import type { PublishedTable } from '../tables/table.ts';
import { timeless } from './archive.ts';
import type { TypedRow } from './typed-rows.ts';
import { earlierMembers } from './zip-members.ts';

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

const cellOf = (value: string | number) =>
  typeof value === 'number'
    ? { value, type: Number }
    : { value: escaped(value), type: String, format: '@', wrap: value.length > 60 };

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

/**
 * A sheet as the writer makes it fast. It takes long for a cell, and a table says the same in many: it is
 * given each value once, one below the other, and its rows are put together from what it wrote of them.
 */
function sheetOf(name: string, { table, rows }: Sheet) {
  const names = Object.keys(table.columns);
  const values = [...new Set(rows.flatMap((row) => names.map((column) => row[column] ?? null)))];
  const given = values.filter((value) => value !== null);
  return {
    sheet: {
      sheet: name,
      data: [names.map(head), ...given.map((value) => [cellOf(value)])],
      columns: names.map((column) => widthOf(column, rows)),
      stickyRowsCount: 1,
    },
    withRows: (xml: string) => {
      const letters = Array.from(xml.matchAll(/<c r="([A-Z]+)1"/g), ([, letter = '']) => letter);
      const written = xml.matchAll(/(?<=<c r="A(?!1")\d+").*?<\/c>/g);
      const cells = new Map(Array.from(written, ([cell], at) => [given[at], cell]));
      const cellAt = (value: string | number | null = null, column: number, row: number) =>
        value === null ? '' : `<c r="${letters[column] ?? ''}${row}"${cells.get(value) ?? ''}`;
      const made = rows.map((row, at) => {
        const inRow = names.map((column, place) => cellAt(row[column], place, at + 2));
        return `<row r="${at + 2}">${inRow.join('')}</row>`;
      });
      return xml.replace(/<row r="2">.*(?=<\/sheetData>)/s, () => made.join(''));
    },
  };
}

/**
 * One workbook: the read-me, then a sheet for each table under its own name. A sheet that an earlier
 * one has too is not packed again.
 */
export async function workbookOf(
  readMe: string,
  tables: Readonly<Record<string, Sheet>>,
  earlier?: Uint8Array,
): Promise<Uint8Array> {
  const sheets = Object.entries(tables).map(([name, sheet], at) =>
    sheetOf(sheetName(name, at), sheet),
  );
  const readMeSheet = {
    sheet: 'lees mij',
    data: readMe.split('\n').map((line) => [{ value: line, type: String, wrap: true }]),
    columns: [{ width: 90 }],
  };
  const { holds, putIn } = earlierMembers(earlier);
  const transform = (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) => {
    const made = sheets[sheetIndex - 1]?.withRows(xml) ?? xml;
    // The writer takes the place for drawings out of a sheet that has none.
    const written = made.replace(/<drawing [^>]*>/, '');
    return holds(`xl/worksheets/sheet${sheetIndex + 1}.xml`, written)
      ? made.replace(/(?<=<sheetData>).*(?=<\/sheetData>)/s, '')
      : made;
  };
  const file = writeExcelFile([readMeSheet, ...sheets.map(({ sheet }) => sheet)], {
    features: [{ files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } }],
  });
  return putIn(timeless(await file.toBuffer()));
}
