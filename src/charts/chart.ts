import type { Atlas } from '../survey/atlas.ts';
import type { Markup } from './markup.ts';

/** A cell of the table beside a chart: where it can, it leads to a page or to its origin. */
export interface TableCell {
  text: string;
  href?: string;
  /** The parts of a text that is a list, each with its own address. */
  links?: { name: string; href: string }[];
  /** In a column of numbers: the bare number, or why there is none. */
  measure?: { number?: number; reason?: string; unit?: string };
  /** What was said with the value: below it on a page, in a column of its own in a file. */
  note?: string;
}

/** The same values as a chart shows, as a table. */
export interface ChartTable {
  columns: string[];
  /** What stands above the columns on a page, where that is more than their names. */
  heads?: string[];
  rows: TableCell[][];
}

/** What a drawing takes together in one row, thing by thing. */
export interface Unfolded {
  label: string;
  things: { name: TableCell; municipalities: TableCell }[];
}

export interface DrawOptions {
  /** Width of the drawing in its own units: about one for each pixel. */
  width: number;
}

/** One chart of the site; its page, picture, embed and tests follow from it. */
export interface Chart {
  /** The finding, computed from the records. */
  title: (atlas: Atlas) => string;
  /** Unit, year and N. */
  subtitle: (atlas: Atlas) => string;
  /** Whether it has something to tell of a survey; left out where it always has. */
  tells?: (atlas: Atlas) => boolean;
  /** A short name for lists and links. */
  name: string;
  draw: (atlas: Atlas, options: DrawOptions) => Markup;
  table: (atlas: Atlas) => ChartTable;
  /** What the drawing takes together, so that a reader can open it; left out where it does not. */
  unfolded?: (atlas: Atlas) => Unfolded[];
  /** How a reader follows the values of the table to where they come from. */
  origin: (atlas: Atlas) => string;
  /** What a reader must know so as not to be misled. */
  notes: (atlas: Atlas) => string[];
  /** Ids of the sources. */
  sources: (atlas: Atlas) => string[];
}

export const phone = 300;
export const column = 700;
/** The widths that a chart is drawn in. */
export const widths = [phone, column];
