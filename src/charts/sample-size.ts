import { formatNumber } from '../text/format.ts';
import { municipality, type Noun } from '../text/part-of.ts';

/** “N = 39 van 54 gemeenten”, of which no line breaks the numbers in two. */
export const sampleSize = (
  count: number,
  all: number,
  { one, many }: Noun = municipality,
): string =>
  `${`N = ${formatNumber(count)} van ${formatNumber(all)}`.replaceAll(' ', '\u00a0')} ${all === 1 ? one : many}`;
