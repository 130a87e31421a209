import { formatEuro, formatNumber, formatShare } from '../text/format.ts';
import type { TableCell } from './chart.ts';

/** How many. */
export const countCell = (number: number): TableCell => ({
  text: formatNumber(number),
  measure: { number },
});

/** Euros. */
export const euroCell = (number: number): TableCell => ({
  text: formatEuro(number),
  measure: { number, unit: 'EUR' },
});

/** A part of a whole, in per cent with one decimal; nothing of an empty whole. */
export const shareCell = (part: number, total: number): TableCell =>
  total === 0
    ? noNumberCell('er is niets om door te delen', '%')
    : {
        text: formatShare(part, total),
        measure: { number: Math.round((1000 * part) / total) / 10, unit: '%' },
      };

/** Where a number might stand: a dash on the page, and in a file nothing, with the reason beside it. */
export const noNumberCell = (reason: string, unit?: string): TableCell => ({
  text: '–',
  measure: { reason, ...(unit === undefined ? {} : { unit }) },
});
