import { formatNumber } from '../../../src/text/format.ts';
import { cleanText } from '../clean-text.ts';
import { placeOf, type SheetProblem } from '../sheet-problem.ts';
import type { Sheet, SheetRow } from '../sheet.ts';
import type { Book, BookCell, BookSheet } from './book.ts';
import { refOf, type Area } from './cell-area.ts';
import { chooseSheet, headerRow, titleOf } from './choose-sheet.ts';
import { doubtsOfSheet } from './doubts-of-sheet.ts';
import { flawsOfSheet } from './flaws-of-sheet.ts';
import { Unreadable } from './unreadable.ts';

/** So many blank rows under a table, or columns beside it, and what comes then is no part of it. */
const widestGap = { rows: 1000, columns: 200 };
const mostCells = 5_000_000;

/** The sheet of a workbook that has our columns, with all that is wrong with its cells. */
export function sheetOfBook(book: Book): { sheet: Sheet; problems: SheetProblem[] } {
  const chosen = chooseSheet(book);
  const header = headerRow(chosen) ?? 1;
  const filled = chosen.cells.filter(({ text, isUnsaved }) => isUnsaved || cleanText(text) !== '');
  const { near, strays } = apart(filled, header);
  const width = near.findLast(({ row }) => row === header)?.column ?? 0;
  const area = { top: header, left: 1, bottom: near.at(-1)?.row ?? 1, right: width };
  const table = {
    area,
    cells: near.filter(
      ({ row, column, isUnsaved }) => row >= header && (column <= width || isUnsaved),
    ),
  };
  return {
    sheet: {
      ...denseSheet(near),
      unread: unreadParts(book, chosen, table.area),
      doubts: doubtsOfSheet(chosen, table),
    },
    problems: [
      ...flawsOfSheet(chosen, table),
      ...strays.map((stray) => strayProblem(stray, chosen)),
    ],
  };
}

interface Stray {
  cell: BookCell;
  where: string;
}

/** The cells of the table and around it, apart from the first that lies far below or beside. */
function apart(cells: readonly BookCell[], header: number): { near: BookCell[]; strays: Stray[] } {
  const width = beforeGap(
    cells.filter(({ row }) => row === header).map(({ column }) => column),
    widestGap.columns,
  );
  const furthest = width + widestGap.columns;
  const beside = cells.find(({ column }) => column > furthest);
  const inWidth = cells.filter(({ column }) => column <= furthest);
  const last = beforeGap(
    inWidth.map(({ row }) => row),
    widestGap.rows,
  );
  const below = inWidth.find(({ row }) => row > last);
  return {
    near: inWidth.filter(({ row }) => row <= last),
    strays: [
      ...(below
        ? [{ cell: below, where: `ver onder de tabel, op rij ${formatNumber(below.row)}` }]
        : []),
      ...(beside ? [{ cell: beside, where: 'ver naast de tabel' }] : []),
    ],
  };
}

/** The last of some rising numbers, from 0, before a step of more than this. */
function beforeGap(numbers: readonly number[], widest: number): number {
  const next = numbers.findIndex((number, index) => number - (numbers[index - 1] ?? 0) > widest);
  return (next === -1 ? numbers.at(-1) : numbers[next - 1]) ?? 0;
}

const strayProblem = ({ cell, where }: Stray, sheet: BookSheet): SheetProblem => ({
  line: cell.row,
  column: cell.column,
  kind: 'werkmap',
  message: `op blad ${titleOf(sheet)} is ook cel ${refOf(cell)} gevuld, ${where}`,
  expected: 'één tabel, en verder niets',
  tip: `ga naar ${refOf(cell)} (F5 of Ctrl+G) en maak die rij of kolom leeg`,
  place: placeOf(cell.row),
});

/** Every row down to the last, as wide as the widest. */
function denseSheet(cells: readonly BookCell[]): Sheet {
  const width = cells.reduce((most, { column }) => Math.max(most, column), 0);
  const height = cells.at(-1)?.row ?? 0;
  if (width * height > mostCells)
    throw new Unreadable(
      `de tabel is te groot: ${formatNumber(height)} rijen en ${formatNumber(width)} kolommen`,
      { tip: 'laat alleen de rijen van gemeenten staan, met onze kolommen' },
    );
  const rows = Array.from({ length: height }, (_, index): SheetRow => {
    const line = index + 1;
    return {
      line,
      cells: Array.from({ length: width }, (_, at) => ({ text: '', at: { line, column: at + 1 } })),
    };
  });
  for (const { row, column, text } of cells) {
    const cell = rows[row - 1]?.cells[column - 1];
    if (cell) cell.text = text;
  }
  const lineAt = (line: number) =>
    rows[line - 1]?.cells.map(({ text }) => text.replaceAll('\n', ' ')).join(' | ') ?? '';
  return { rows, lineAt, delimiter: undefined };
}

/** Other sheets with something on them, links behind a text, and comments. */
function unreadParts({ sheets, hasComments }: Book, chosen: BookSheet, table: Area): string[] {
  const others = sheets.filter((sheet) => sheet !== chosen && sheet.cells.length > 0);
  const linked = chosen.cells.filter(
    ({ row, column, text }) =>
      row <= table.bottom &&
      !/^https?:/i.test(text.trim()) &&
      chosen.links.some(
        ({ top, left, bottom, right }) =>
          row >= top && row <= bottom && column >= left && column <= right,
      ),
  );
  return [
    ...others.map((sheet) => `blad ${titleOf(sheet)}`),
    ...(linked.length > 0
      ? [`het adres achter ${linked.map(refOf).join(', ')} (zet het zelf in de cel)`]
      : []),
    ...(hasComments ? ['de opmerkingen bij cellen'] : []),
  ];
}
