import { formatNumber } from '../../text/format.ts';
import { placeOf, type SheetProblem } from '../sheet-problem.ts';
import type { BookCell, BookSheet } from './book.ts';
import { refOf } from './cell-area.ts';
import { titleOf } from './choose-sheet.ts';

/** So many blank rows under a table, or columns beside it, and what comes then is no part of it. */
const widestGap = { rows: 1000, columns: 200 };

/** A filled cell that is no part of the table, and where it lies. */
interface Stray {
  cell: BookCell;
  where: string;
}

/** The cells of the table and around it, apart from the first that lies far below or beside. */
export function apart(
  cells: readonly BookCell[],
  header: number,
): { near: BookCell[]; strays: Stray[] } {
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

/** What is wrong with a cell that lies far from the table. */
export const strayProblem = ({ cell, where }: Stray, sheet: BookSheet): SheetProblem => ({
  line: cell.row,
  column: cell.column,
  kind: 'werkmap',
  message: `op blad ${titleOf(sheet)} is ook cel ${refOf(cell)} gevuld, ${where}`,
  expected: 'één tabel, en verder niets',
  tip: `ga naar ${refOf(cell)} (F5 of Ctrl+G) en maak die rij of kolom leeg`,
  place: placeOf(cell.row),
});
