import { formatNumber } from '../../text/format.ts';

/** The size of a file in Dutch: `412 B`, `21 kB`. */
export const formatSize = (bytes: number): string =>
  bytes < 1000 ? `${formatNumber(bytes)} B` : `${formatNumber(Math.round(bytes / 1000))} kB`;
