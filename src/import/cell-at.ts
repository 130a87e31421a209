import { bisector } from 'd3';
import type { SheetRow } from './sheet.ts';
import type { Position } from '../read/cell-positions.ts';

const byLine = bisector(({ line }: SheetRow) => line);

/** The row and the cell that a place in a file belongs to, both from 0. */
export function cellAt(
  rows: readonly SheetRow[],
  { line, column }: Position,
): { row: number; cell: number } {
  const row = Math.max(0, byLine.right(rows, line) - 1);
  const cell = rows[row]?.cells.findLastIndex(
    ({ at }) => at.line < line || (at.line === line && at.column <= column),
  );
  return { row, cell: Math.max(0, cell ?? 0) };
}
