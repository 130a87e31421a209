import type { SheetCell } from '../sheet.ts';

/** A column of an export: what it is called, of which question it is, and its cells below the header. */
export interface FormColumn {
  /** In the file, from 1. */
  number: number;
  /** Where its header stands. */
  at: SheetCell['at'];
  /** As the header calls it, to name it in a message. */
  header: string;
  /** The question as it was asked. */
  question: string;
  /** The choice or the sub-question that this column is of. */
  part: string | undefined;
  /** What belongs together has the same. */
  group: string;
  /** Whether the program says that one or more of its choices were picked, and no number was typed. */
  isOfChoices?: boolean;
  /** Whether the program has a column beside it for what is none of its choices. */
  hasOther?: boolean;
  cells: readonly SheetCell[];
  /** What was answered to the sub-questions beside it: one scale serves them all. */
  beside?: readonly string[];
}
