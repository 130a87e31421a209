import type { Opened } from '../open-sheet.ts';
import type { Book, BookCell } from '../workbook/book.ts';
import { numberText } from '../workbook/cell-value.ts';
import { doubtsOfSheet } from '../workbook/doubts-of-sheet.ts';
import { flawsOfSheet } from '../workbook/flaws-of-sheet.ts';
import { denseSheet } from '../workbook/sheet-of-book.ts';
import { unreadParts } from '../workbook/unread-parts.ts';
import { Unreadable } from '../workbook/unreadable.ts';

/** The first filled sheet of a workbook, whatever its columns are called; a percentage keeps its sign. */
export function formOfBook(book: Book): Opened {
  const sheet = book.sheets.find(({ cells }) => cells.some(({ text }) => text.trim() !== ''));
  if (!sheet) throw new Unreadable('de werkmap is leeg');
  const cells = sheet.cells
    .filter(({ text, isUnsaved }) => isUnsaved || text.trim() !== '')
    .map(withPercent);
  const top = cells[0]?.row ?? 1;
  const right = Math.max(...cells.map(({ column }) => column));
  const area = { top, left: 1, bottom: cells.at(-1)?.row ?? top, right };
  return {
    sheet: {
      ...denseSheet(cells),
      unread: unreadParts(book, sheet, area),
      doubts: doubtsOfSheet(sheet, { area, cells }),
    },
    problems: flawsOfSheet(sheet, { area, cells }),
  };
}

const withPercent = (cell: BookCell): BookCell =>
  cell.number !== undefined && /^[0#,.]+ ?%$/.test(cell.format)
    ? { ...cell, text: `${numberText(cell.number * 100)}%`, number: undefined, format: '' }
    : cell;
