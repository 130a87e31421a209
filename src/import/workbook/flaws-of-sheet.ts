import { columnKey } from '../column-key.ts';
import type { SheetProblem } from '../sheet-problem.ts';
import type { BookCell, BookSheet } from './book.ts';
import { nameOfArea, sharedArea, type Area } from './cell-area.ts';
import { cellFlaws, type Flaw } from './cell-flaws.ts';
import { titleOf } from './choose-sheet.ts';

const amountKey = columnKey('budget_per_vergunninghouder');

/** The table on a sheet: where it lies, and the cells in it. */
export interface BookTable {
  area: Area;
  cells: readonly BookCell[];
}

/** A flaw, and the cells beside each other in one row that have it. */
interface FlawedCells {
  flaw: Flaw;
  area: Area;
}

/** Every cell of the table that shows something else than it holds, and cells that were merged. */
export function flawsOfSheet(sheet: BookSheet, { area, cells }: BookTable): SheetProblem[] {
  const header = cells.filter(({ row }) => row === area.top);
  const amounts = header.find(({ text }) => columnKey(text) === amountKey)?.column;
  const found: FlawedCells[] = [];
  const latest = new Map<string, FlawedCells>();
  for (const cell of cells) {
    const { row, column } = cell;
    const context = {
      isHeader: row === area.top,
      isAmount: column === amounts,
      showsZeros: sheet.showsZeros,
    };
    for (const flaw of cellFlaws(cell, context)) {
      const before = latest.get(flaw.before);
      const isBeside =
        before?.area.top === row &&
        before.area.right === column - 1 &&
        flaw.after === before.flaw.after;
      if (isBeside) before.area.right = column;
      else {
        const one = { flaw, area: { top: row, bottom: row, left: column, right: column } };
        latest.set(flaw.before, one);
        found.push(one);
      }
    }
  }
  const problems = found.map(
    ({ flaw: { before, after, ...more }, area: flawed }): SheetProblem => ({
      ...problemAt(flawed),
      message: `op blad ${titleOf(sheet)} ${before} ${nameOfArea(flawed)}${after}`,
      ...more,
    }),
  );
  return [...problems, ...mergedCells(sheet, area)];
}

const problemAt = ({ top, left }: Area) => ({
  line: top,
  column: left,
  kind: 'werkmap',
});

const mergedCells = (sheet: BookSheet, area: Area): SheetProblem[] =>
  sheet.merged
    .filter((merged) => merged.bottom > area.top && sharedArea(merged, area))
    .map((merged) => ({
      ...problemAt(merged),
      message: `op blad ${titleOf(sheet)} zijn de cellen ${nameOfArea(merged)} samengevoegd`,
      expected: 'in elke cel haar eigen waarde',
      tip: 'hef de samenvoeging op en vul elke cel',
    }));
