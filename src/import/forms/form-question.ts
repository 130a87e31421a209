import type { Gap } from '../../survey/gap.ts';
import type { SheetCell } from '../sheet.ts';
import type { Choice } from './choices-in.ts';

/** What the answers to a question are, in the words of the tables. */
export type QuestionKind =
  | 'ja-nee'
  | 'keuze'
  | 'meerkeuze'
  | 'getal'
  | 'bedrag'
  | 'percentage'
  | 'datum'
  | 'tekst'
  | 'organisaties';

/**
 * What was written beside the choices or does not fit the kind, and what to make of it. Of a cell that
 * leads to somebody only the place is kept, with what it holds as its `text`.
 */
interface Aside {
  cell: SheetCell;
  text: string;
  why: 'anders' | 'past niet' | 'leidt naar iemand';
  proposal?: string | undefined;
}

/** What one row says to one question, and what of it only the editors see. */
export interface FormAnswer {
  values: readonly string[];
  gap: Gap | undefined;
  note: string;
  aside?: Aside | undefined;
}

/** A question that is proposed for one column or more, with the answer of each row. */
export interface FormQuestion {
  id: string;
  text: string;
  kind: QuestionKind;
  choices: readonly Choice[];
  headers: readonly string[];
  /** Where its header stands, and its cells, one for each row. */
  at?: SheetCell['at'];
  cells?: readonly SheetCell[];
  answers: readonly FormAnswer[];
}

/** An answer of one or more values. */
export const given = (...values: string[]): FormAnswer => ({ values, gap: undefined, note: '' });

/** No answer, and why. */
export const missing = (gap: Gap = 'niet-genoemd', note = ''): FormAnswer => ({
  values: [],
  gap,
  note,
});

/** An answer that does not fit the kind of its question: kept for the editors. */
export const misfit = (cell: SheetCell, proposal?: string): FormAnswer => ({
  ...missing('onduidelijk'),
  aside: { cell, text: cell.text, why: 'past niet', proposal },
});
