import type { Gap } from '../survey/gap.ts';
import type { Approach, Phase, Status } from '../survey/vocabulary.ts';
import type { QuestionColumn } from '../survey/answer-fields.ts';
import type { ComparedField, Fact, FieldId } from './fields.ts';

/** One thing in a cell. */
export interface Item {
  /** What it is compared by. */
  key: string;
  text: string;
  href?: string;
  /** What a reader must know besides, as a sentence. */
  note?: string;
  /** What an amount covers and counts; only amounts of one measure may be compared. */
  measure?: string;
  /** The organisation that it is a branch of, or that has branches itself. */
  family?: string;
}

/** What is known of one field, or why nothing is, with the sources that say so. */
export type Cell = ({ items: Item[] } | { gap: Gap; text: string }) & { sources: string[] };

/** A municipality as a comparison takes it: everything in words, ready to be sent to a browser. */
export interface Subject {
  slug: string;
  name: string;
  /** Column and row of its square on the tile map. */
  tile: readonly [column: number, row: number] | null;
  status: Status;
  /** In which survey one that is silent has no answer, where another has one. */
  where?: string;
  approach: Approach | null;
  phase: Phase | null;
  /** What is known of it; only who answered has cells for what the survey asked. */
  cells: Record<Fact, Cell> & Partial<Record<FieldId | QuestionColumn, Cell>>;
  /** Slugs of those of its size, its neighbours, and what it was formed from. */
  peers: string[];
  neighbours: string[];
  formerParts: string[];
}

/** Everything that the pages with comparisons know. */
export interface Subjects {
  /** Id of the survey, and its year. */
  survey: string;
  year: number;
  /** The `viewBox` that holds the tile map. */
  frame: string;
  /** The label of each source. */
  sources: Record<string, string>;
  /** The questions of its own that the survey asked, in their order. */
  questions: ComparedField[];
  subjects: Subject[];
}
