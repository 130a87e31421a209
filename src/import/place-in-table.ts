import { bisector } from 'd3';
import type { Position } from '../read/cell-positions.ts';
import { cleanText } from './clean-text.ts';
import { placeOf } from './sheet-problem.ts';
import type { Sheet, SheetRow } from './sheet.ts';

const byLine = bisector(({ line }: SheetRow) => line);

/** Which row and which column of a sheet a place in its file belongs to, in words. */
export function placeInTable({ rows }: Sheet, { line, column }: Position): string | undefined {
  const index = byLine.right(rows, line) - 1;
  const row = rows[index];
  if (!row || index === 0) return undefined;
  const cell = row.cells.findLastIndex(
    ({ at }) => at.line < line || (at.line === line && at.column <= column),
  );
  return placeOf(index + 1, cleanText(rows[0]?.cells[cell]?.text ?? '') || undefined);
}
