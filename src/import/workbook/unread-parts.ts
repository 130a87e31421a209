import type { Book, BookSheet } from './book.ts';
import { refOf, type Area } from './cell-area.ts';
import { titleOf } from './choose-sheet.ts';

/** Other sheets with something on them, links behind a text, and comments. */
export function unreadParts(
  { sheets, hasComments }: Book,
  chosen: BookSheet,
  table: Area,
): string[] {
  const others = sheets.filter((sheet) => sheet !== chosen && sheet.cells.length > 0);
  const linked = chosen.cells.filter(
    ({ row, column, text }) =>
      row <= table.bottom &&
      !/^https?:/i.test(text.trim()) &&
      chosen.links.some(
        ({ top, left, bottom, right }) =>
          row >= top && row <= bottom && column >= left && column <= right,
      ),
  );
  return [
    ...others.map((sheet) => `blad ${titleOf(sheet)}`),
    ...(linked.length > 0
      ? [`het adres achter ${linked.map(refOf).join(', ')} (zet het zelf in de cel)`]
      : []),
    ...(hasComments ? ['de opmerkingen bij cellen'] : []),
  ];
}
