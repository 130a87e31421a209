import { statuses, type Status } from '../survey/vocabulary.ts';
import type { ListCell } from './list-columns.ts';

/** A cell of the table, over as many columns as it takes. */
export interface MergedCell extends ListCell {
  span: number;
  /** Its first column. */
  at: number;
}

/**
 * The cells of a row as the table shows them. A municipality without an answer says so once:
 * neighbours that are missing for that reason are one cell.
 */
export function rowCells(status: Status, cells: readonly ListCell[]): MergedCell[] {
  const merged: MergedCell[] = [];
  for (const [at, cell] of cells.entries()) {
    const before = merged.at(-1);
    const silent = cell.gap === status;
    if (silent && before?.gap === status) before.span += 1;
    else merged.push({ ...cell, ...(silent && { text: statuses[status].label }), span: 1, at });
  }
  return merged;
}
