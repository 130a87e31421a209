import { formatNumber } from '../../text/format.ts';
import { cleanText } from '../clean-text.ts';
import type { Opened } from '../open-sheet.ts';
import type { Sheet, SheetRow } from '../sheet.ts';
import type { Book, BookCell } from './book.ts';
import { chooseSheet, headerRow } from './choose-sheet.ts';
import { doubtsOfSheet } from './doubts-of-sheet.ts';
import { flawsOfSheet } from './flaws-of-sheet.ts';
import { apart, strayProblem } from './stray-cells.ts';
import { unreadParts } from './unread-parts.ts';
import { Unreadable } from './unreadable.ts';

const mostCells = 5_000_000;

/** The sheet of a workbook that has our columns, with all that is wrong with its cells. */
export function sheetOfBook(book: Book): Opened {
  const chosen = chooseSheet(book);
  const header = headerRow(chosen) ?? 1;
  const filled = chosen.cells.filter(({ text, isUnsaved }) => isUnsaved || cleanText(text) !== '');
  const { near, strays } = apart(filled, header);
  const width = near.findLast(({ row }) => row === header)?.column ?? 0;
  const area = { top: header, left: 1, bottom: near.at(-1)?.row ?? 1, right: width };
  const table = {
    area,
    cells: near.filter(
      ({ row, column, isUnsaved }) => row >= header && (column <= width || isUnsaved),
    ),
  };
  return {
    sheet: {
      ...denseSheet(near),
      unread: unreadParts(book, chosen, table.area),
      doubts: doubtsOfSheet(chosen, table),
    },
    problems: [
      ...flawsOfSheet(chosen, table),
      ...strays.map((stray) => strayProblem(stray, chosen)),
    ],
  };
}

/** Every row down to the last, as wide as the widest. */
export function denseSheet(cells: readonly BookCell[]): Sheet {
  const width = cells.reduce((most, { column }) => Math.max(most, column), 0);
  const height = cells.at(-1)?.row ?? 0;
  if (width * height > mostCells)
    throw new Unreadable(
      `de tabel is te groot: ${formatNumber(height)} rijen en ${formatNumber(width)} kolommen`,
      { tip: 'laat alleen de rijen van gemeenten staan, met onze kolommen' },
    );
  const rows = Array.from({ length: height }, (_, index): SheetRow => {
    const line = index + 1;
    return {
      line,
      cells: Array.from({ length: width }, (_, at) => ({ text: '', at: { line, column: at + 1 } })),
    };
  });
  for (const { row, column, text, number } of cells) {
    const cell = rows[row - 1]?.cells[column - 1];
    if (cell) Object.assign(cell, { text, number });
  }
  const lineAt = (line: number) =>
    rows[line - 1]?.cells.map(({ text }) => text.replaceAll('\n', ' ')).join(' | ') ?? '';
  return { rows, lineAt, delimiter: undefined };
}
