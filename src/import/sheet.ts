import type { Position } from '../read/cell-positions.ts';
import type { Doubt } from './doubtful-text.ts';

/** A cell as it stands in the file. */
export interface SheetCell {
  text: string;
  at: Position;
  /** Where a cell of a workbook holds a number, that number. */
  number?: number | undefined;
}

export interface SheetRow {
  line: number;
  cells: SheetCell[];
}

/** The cells of a file, before anything is known of their meaning. */
export interface Sheet {
  rows: SheetRow[];
  /** What stands on a physical line, to show beside a mistake. */
  lineAt: (line: number) => string;
  /** Between the cells; undefined in a workbook. */
  delimiter: string | undefined;
  /** What else the file holds that people may take for part of the table, in words. */
  unread?: readonly string[];
  /** What of the table may escape who looks at the file. */
  doubts?: readonly Doubt[];
}
