import type { ProposedAnswer } from '../import/coding/propose-coding.ts';
import type { ComparedCoding } from './coding/compared-codings.ts';
import type { PreviewRecords } from './preview/preview-records.ts';
import type { QuestionKind } from '../survey/question-words.ts';

/** A problem as the workbench shows it: in which row and cell of the sheet, and what to do. */
export interface CellProblem {
  row: number;
  cell: number;
  /** The place in the words of the sheet. */
  place: string;
  message: string;
  expected: string | undefined;
  tip: string | undefined;
  /** What the cell would hold if what is proposed was meant. */
  instead?: string | undefined;
}

/** A name that was taken for a municipality, for somebody to confirm. */
export interface NameProposal {
  key: string;
  row: number;
  cell: number;
  written: string;
  name: string;
  code: string;
}

/** A question that was found in a form, for somebody to confirm. */
export interface QuestionProposal {
  key: string;
  kind: QuestionKind;
  text: string;
  choices: string[];
  filled: number;
  of: number;
}

/** What a column of the sheet is taken for. */
export interface Column {
  header: string;
  /** Why it goes nowhere, where it does not. */
  aside: string | undefined;
}

/** What is known of the sheet that lies on the workbench. */
export interface DeskState {
  name: string;
  year: number;
  /** The program that made it, where it is an export of a form. */
  make: string | undefined;
  municipalities: number;
  rows: number;
  columns: Column[];
  /** Why the file cannot be opened at all. */
  refused: Pick<CellProblem, 'message' | 'expected' | 'tip'> | undefined;
  problems: number;
  names: NameProposal[];
  questions: QuestionProposal[];
  notes: string[];
  edited: number;
  /** How many turns of changes can be taken back. */
  turns: number;
}

/** A row as it is shown: its cells, which of them are changed, and which hold a mistake. */
export interface ShownRow {
  cells: string[];
  edited: number[];
  wrong: number[];
}

/** A cell that somebody changed. */
export interface Edit {
  row: number;
  cell: number;
  text: string;
}

/** What somebody decides of the atlas that is made. */
export interface Choices {
  folder: string;
  survey: string;
  names: string[];
  questions: string[];
}

/** The folder that was made, or what stands in the way. */
export type Made =
  | { zip: Uint8Array<ArrayBuffer>; name: string; files: number; open: string[] }
  | { refused: string[] };

/** A sheet with what was done to it, as a file keeps it. */
export interface Draft {
  werkbank: 1;
  name: string;
  year: number;
  sheet: string;
  edits: Edit[];
  choices: Choices;
}

/** The records that a preview is drawn from, or what stands in the way. */
export type Previewed = PreviewRecords | { refused: string[] };

/** What the page asks of the worker, and what that answers. */
export interface DeskActions {
  open: (file: { name: string; bytes: Uint8Array; year: number }) => DeskState;
  paste: (text: string) => DeskState | string[];
  edit: (edits: Edit[]) => DeskState;
  restore: (edits: Edit[]) => DeskState;
  undo: () => DeskState;
  judge: (year: number) => DeskState;
  rows: (range: { from: number; to: number }) => ShownRow[];
  problem: (index: number) => CellProblem | undefined;
  problemAt: (place: {
    row: number;
    cell: number;
  }) => { index: number; problem: CellProblem } | undefined;
  take: (choices: Choices) => Made;
  draft: (choices: Choices) => string;
  answers: () => readonly ProposedAnswer[];
  fill: (settled: readonly ComparedCoding[]) => DeskState;
  preview: (choices: Choices) => Previewed;
}

/** How far the reading is, in steps. */
export interface Progress {
  step: number;
  of: number;
  text: string;
}
