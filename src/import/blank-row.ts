import { cleanText } from './clean-text.ts';
import type { SheetRow } from './sheet.ts';

/** Whether nothing stands in a row: it is skipped, wherever it is. */
export const isBlankRow = ({ cells }: SheetRow): boolean =>
  cells.every(({ text }) => cleanText(text) === '');
