import { mode } from 'd3';
import { cleanText } from './clean-text.ts';
import type { HeaderColumn } from './read-header.ts';
import type { SheetRow } from './sheet.ts';

/**
 * How many cells each row of a text must have: as many as the header, or as most rows have, whose
 * last ones are then empty. One row shows nothing of itself, so it must be as wide as its header.
 */
export function cellsInRow(header: number, rows: readonly SheetRow[], columns: number): number {
  const commonest = rows.length > 1 ? mode(rows, ({ cells }) => cells.length) : header;
  return commonest >= columns ? commonest : header;
}

/**
 * Whether a delimiter inside a text or an amount seems to have split a cell in two: the second half
 * begins with a space, as after a comma, or holds the cents.
 */
export function isSplitRow({ cells }: SheetRow, columns: readonly HeaderColumn[]): boolean {
  const filled = cells.filter(({ text }) => cleanText(text) !== '');
  const spaced = filled.filter(({ text }) => /^ \S/.test(text));
  const amount = columns.findIndex(({ name }) => name === 'budget_per_vergunninghouder');
  const [whole = '', rest = ''] = cells.slice(amount).map(({ text }) => text.trim());
  const isAmountSplit = amount >= 0 && /\d$/.test(whole) && /^(\d{1,3}|-)$/.test(rest);
  return isAmountSplit || (spaced.length > 0 && spaced.length < filled.length / 2);
}
