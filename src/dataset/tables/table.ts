import type { Gap } from '../../survey/gap.ts';
import type { Municipality } from '../../survey/municipality.ts';
import type { AtlasTables } from '../../survey/tables.ts';
import type { OriginKind, Term } from '../../survey/vocabulary.ts';

/** What the published tables are made from. */
export interface Publication {
  municipalities: readonly Municipality[];
  tables: AtlasTables;
}

export type Cell = string | number;
/** A row of some published table. */
export type PublishedRow = Readonly<Record<string, Cell>>;
type Row<Columns> = { readonly [Name in keyof Columns]: Cell };

/** Where one value comes from. */
export interface Origin {
  /** Id in the table of sources; none for what the atlas itself adds. */
  source: string | null;
  /** Where in the source. */
  place: string;
  kind: OriginKind;
  /** How it was computed, for a value that does not stand in the source. */
  calculation?: string | undefined;
}

/** The origin of the cells of one column that is told for each row. */
export interface OriginOfEach {
  each: (row: PublishedRow, publication: Publication) => Origin;
}

/** The origin of the cells of one column: the same for all, or told for each row. */
export type OriginOf = { all: (publication: Publication) => Origin } | OriginOfEach;

/** One column of a published table: what may stand in it, and its meaning in Dutch and English. */
export interface Column {
  type: 'tekst' | 'getal' | 'datum' | 'lijst';
  unit?: string;
  /** Of a column of amounts: whether any of them has cents; the others are whole numbers. */
  cents?: boolean;
  /** Of another column of numbers: whether they have decimals. */
  decimal?: boolean;
  /** The least that a number may be; zero unless it says otherwise. */
  minimum?: number;
  /** The words that may stand in it, those for a missing value included. */
  words?: readonly string[];
  /** What each word means, where the vocabulary tells. */
  terms?: Readonly<Record<string, Term>>;
  /** Which of them say why there is no value; in a free text they stand instead of it. */
  gaps?: readonly Gap[];
  /** Whether a cell may be empty; only in a number, and in the reason why it is empty. */
  blank?: true;
  /** The column whose missing value it explains. */
  reasonFor?: string;
  /** The column that has the same values under its right name, and the day on which this one goes. */
  replacedBy?: { readonly column: string; readonly until: string };
  /** What a value looks like, as a regular expression for the whole of it. */
  pattern?: string;
  /** The column of another table that has each value. */
  refersTo?: { readonly table: string; readonly column: string };
  nl: string;
  en: string;
  /** Where the value comes from; `enquête` for what the survey asked. */
  source: string;
  origin: OriginOf;
}

/** One published table: its columns, in order, and the rows made from the records. */
export interface PublishedTable<Columns extends Record<string, Column> = Record<string, Column>> {
  title: string;
  description: string;
  /** The columns that together tell each row from every other. */
  key: readonly string[];
  columns: Columns;
  rows: (publication: Publication) => Row<Columns>[];
}

/** The table of a name. */
export function tableNamed(
  name: string,
  tables: Readonly<Record<string, PublishedTable>>,
): PublishedTable {
  const table = tables[name];
  if (!table) throw new Error(`er is geen tabel ${name}`);
  return table;
}

/** Declares a table so that its rows must have exactly its columns, and its key only those. */
export const publishedTable = <const Columns extends Record<string, Column>>(
  table: PublishedTable<Columns> & { key: readonly (keyof Columns)[] },
): PublishedTable => table;
