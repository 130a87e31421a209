import { compareText } from '../text/order.ts';

/** Compares two values of one column: numbers by size, texts in Dutch alphabetical order. */
export const compareValues = (a: number | string, b: number | string): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
