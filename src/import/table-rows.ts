import { isBlankRow } from './blank-row.ts';
import { cellsInRow } from './cells-in-row.ts';
import { cleanText } from './clean-text.ts';
import type { HeaderColumn } from './read-header.ts';
import { rowProblem } from './row-problem.ts';
import { placeOf, type PlacedCell, type SheetProblem } from './sheet-problem.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** A row of the table: each cell by the name of its column. */
export interface TableRow {
  line: number;
  /** Counted with the header as row 1. */
  row: number;
  cells: ReadonlyMap<string, PlacedCell>;
}

/** The rows below the header, all equally wide; blank ones are passed over. */
export function* tableRows(
  { rows, delimiter }: Sheet,
  columns: readonly HeaderColumn[],
  report: (problem: SheetProblem) => void,
): Generator<TableRow> {
  const filled = rows.slice(1).filter((row) => !isBlankRow(row));
  const headed = rows[0]?.cells.length ?? 0;
  const cells = cellsInRow(headed, filled, columns.length);
  let afterBlank = false;
  for (const [index, row] of rows.entries()) {
    if (index === 0) continue;
    if (isBlankRow(row)) afterBlank = true;
    else {
      const place = placeOf(index + 1);
      const problem = rowProblem(row, { columns, delimiter, headed, cells, afterBlank });
      if (problem) report({ line: row.line, column: 1, place, ...problem });
      else yield { line: row.line, row: index + 1, cells: cellsOf(row, columns) };
    }
  }
  if (filled.length === 0)
    report({
      line: rows[0]?.line ?? 1,
      column: 1,
      kind: 'geen-rijen',
      message: 'onder de kopregel staat geen enkele rij',
      expected: 'één rij voor elke gemeente',
      tip: 'zet er één rij per gemeente onder',
    });
}

function cellsOf(row: SheetRow, columns: readonly HeaderColumn[]): Map<string, PlacedCell> {
  const cells = new Map<string, PlacedCell>();
  for (const [index, { name }] of columns.entries()) {
    const { text = '', at = { line: row.line, column: 1 } } = row.cells[index] ?? {};
    cells.set(name, { text: cleanText(text), at });
  }
  return cells;
}
