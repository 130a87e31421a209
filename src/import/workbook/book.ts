import type { Area } from './cell-area.ts';

/** How a text looks, as far as that changes what it says. */
export interface Look {
  isStruck: boolean;
  /** Above or below the line, as a footnote sign is. */
  raised: 'verhoogd' | 'verlaagd' | undefined;
  /** `#rrggbb`; undefined where the program takes one that can be read. */
  colour: string | undefined;
  /** In points. */
  size: number | undefined;
  font: string | undefined;
  /** Hidden by a property of the text itself. */
  isHidden: boolean;
}

/** A piece of the text of a cell, all in one look. */
export interface Run {
  text: string;
  look: Look;
}

/** A cell that holds something. */
export interface BookCell {
  row: number;
  column: number;
  /** As a Dutch Excel writes it. */
  text: string;
  /** Where the cell holds a number, that number. */
  number: number | undefined;
  runs: readonly Run[];
  /** The colours behind the text; none where they are not known. */
  ground: readonly string[];
  /** What the cell shows of its value, in the code that Excel has for it. */
  format: string;
  /** A formula of which the result was not saved. */
  isUnsaved: boolean;
}

/** Rows or columns that are not to be seen, and how that was done. */
export interface HiddenLines {
  first: number;
  last: number;
  how: string;
}

/** Cells that may look otherwise by a rule on their value. */
export interface ConditionalLook {
  area: Area;
  /** What the rule does to them, after “die”. */
  does: string;
}

/** A sheet of a workbook. */
export interface BookSheet {
  name: string;
  isHidden: boolean;
  /** In the order of rows. */
  cells: readonly BookCell[];
  merged: readonly Area[];
  /** Cells with an address behind their text. */
  links: readonly Area[];
  hiddenRows: readonly HiddenLines[];
  hiddenColumns: readonly HiddenLines[];
  conditional: readonly ConditionalLook[];
  /** Whether a zero is shown at all. */
  showsZeros: boolean;
  /** What hides rows or columns that say nothing of themselves; undefined where nothing does. */
  hidesOthers: string | undefined;
}

/** A workbook, whatever program wrote it. */
export interface Book {
  sheets: readonly BookSheet[];
  hasComments: boolean;
}
