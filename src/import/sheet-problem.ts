import type { Position } from '../read/cell-positions.ts';
import type { Problem } from '../read/problem.ts';

/** What is wrong in a sheet; the file is added where it is known. */
export type FoundProblem = Omit<Problem, 'file'>;

/** The same before it is known whether it will be shown: a tip that costs time is made then. */
export type SheetProblem = Omit<FoundProblem, 'tip'> & {
  tip?: string | (() => string) | undefined;
};

/** A cell of a record: its text once cleaned, and where it stands. */
export interface PlacedCell {
  text: string;
  at: Position;
}

/** Which row of the table (the header is row 1) and which column a mistake is in. */
export const placeOf = (row: number, column?: string) =>
  column === undefined ? `rij ${row}` : `rij ${row}, kolom ${column}`;
