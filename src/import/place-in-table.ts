import type { Position } from '../read/cell-positions.ts';
import { cellAt } from './cell-at.ts';
import { cleanText } from './clean-text.ts';
import { placeOf } from './sheet-problem.ts';
import type { Sheet } from './sheet.ts';

/** Which row and which column of a sheet a place in its file belongs to, in words; none of its header. */
export function placeInTable({ rows }: Sheet, at: Position): string | undefined {
  const { row, cell } = cellAt(rows, at);
  return row === 0
    ? undefined
    : placeOf(row + 1, cleanText(rows[0]?.cells[cell]?.text ?? '') || undefined);
}
