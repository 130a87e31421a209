import type { Look } from './book.ts';

/** How a cell looks, and what it shows of its value. */
export interface CellStyle {
  look: Look;
  ground: readonly string[];
  format: string;
}

/** A plain cell. */
export const plainStyle: CellStyle = {
  look: {
    isStruck: false,
    raised: undefined,
    colour: '#000000',
    size: undefined,
    font: undefined,
    isHidden: false,
  },
  ground: [],
  format: '',
};
