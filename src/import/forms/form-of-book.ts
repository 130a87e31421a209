import type { Opened } from '../open-sheet.ts';
import type { Sheet } from '../sheet.ts';
import type { Book, BookCell, BookSheet } from '../workbook/book.ts';
import { numberText } from '../workbook/cell-value.ts';
import { doubtsOfSheet } from '../workbook/doubts-of-sheet.ts';
import { flawsOfSheet } from '../workbook/flaws-of-sheet.ts';
import { denseSheet, sheetOfBook } from '../workbook/sheet-of-book.ts';
import { unreadParts } from '../workbook/unread-parts.ts';
import { isForm } from './make-of-form.ts';

/** The sheet of a workbook that a program for forms made, else the one with our columns. */
export function sheetOrForm(book: Book): Opened {
  for (const sheet of book.sheets) {
    const cells = sheet.cells
      .filter(({ text, isUnsaved }) => isUnsaved || text.trim() !== '')
      .map(withSign);
    const dense = cells.length > 0 ? denseSheet(cells) : undefined;
    if (dense && isForm(dense)) return formOf(book, sheet, cells, dense);
  }
  return sheetOfBook(book);
}

function formOf(book: Book, sheet: BookSheet, cells: readonly BookCell[], dense: Sheet): Opened {
  const top = cells[0]?.row ?? 1;
  const right = cells.reduce((most, { column }) => Math.max(most, column), 1);
  const area = { top, left: 1, bottom: cells.at(-1)?.row ?? top, right };
  return {
    sheet: {
      ...dense,
      unread: unreadParts(book, sheet, area),
      doubts: doubtsOfSheet(sheet, { area, cells }),
    },
    problems: flawsOfSheet(sheet, { area, cells }),
  };
}

/** A percentage or an amount of money with the sign that the sheet shows beside it. */
function withSign(cell: BookCell): BookCell {
  const { number, format } = cell;
  if (number === undefined) return cell;
  if (/^[0#,.]+ ?%$/.test(format))
    return { ...cell, text: `${numberText(number * 100)}%`, number: undefined, format: '' };
  return format.includes('€') ? { ...cell, text: `€ ${numberText(number)}` } : cell;
}
