import type { Municipality } from '../survey/municipality.ts';
import type { AtlasTables } from '../survey/tables.ts';

/** What the published tables are made from. */
export interface Publication {
  municipalities: readonly Municipality[];
  tables: AtlasTables;
}

export type Cell = string | number;
export type Row<Columns> = { readonly [Name in keyof Columns]: Cell };

/** One column of a published table: its type and unit, and its meaning in Dutch and English. */
export interface Column {
  type: 'tekst' | 'getal' | 'datum' | 'lijst';
  unit?: string;
  /** The words that may stand in it. */
  words?: readonly string[];
  nl: string;
  en: string;
  source: string;
}

/** One published table: its columns, in order, and the rows made from the records. */
export interface PublishedTable<Columns extends Record<string, Column> = Record<string, Column>> {
  title: string;
  description: string;
  columns: Columns;
  rows: (publication: Publication) => Row<Columns>[];
}

/** Declares a table so that its rows must have exactly its columns. */
export const publishedTable = <const Columns extends Record<string, Column>>(
  table: PublishedTable<Columns>,
): PublishedTable => table;
