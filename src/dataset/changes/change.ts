import type { changeKinds } from '../../survey/vocabulary.ts';

/** One value that differs between two versions of the tables. */
export interface Change {
  table: string;
  /** The cells of the key of its row, with `|` between them. */
  row: string;
  /** The municipality that the row is about, where it is about one. */
  municipality: string | null;
  column: string;
  kind: keyof typeof changeKinds;
  before: string;
  after: string;
}

/** What stands for a row or column where a change is about all of them. */
export const whole = 'alle';
