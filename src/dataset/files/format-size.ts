import { formatNumber } from '../../text/format.ts';

/** The size of a file: `412 B`, `21 kB`; in Dutch, unless its number is written in another way. */
export const formatSize = (
  bytes: number,
  written: (size: number) => string = formatNumber,
): string => (bytes < 1000 ? `${written(bytes)} B` : `${written(Math.round(bytes / 1000))} kB`);
