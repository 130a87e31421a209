import type { TypedRow } from './typed-rows.ts';

/** Rows as a JSON array, one row on each line. */
export const tableJson = (rows: readonly TypedRow[]): string =>
  `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
