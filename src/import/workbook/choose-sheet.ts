import { knownNames } from '../find-dialect.ts';
import type { Book, BookCell, BookSheet } from './book.ts';
import { Unreadable } from './unreadable.ts';

const rowsToSearch = 40;

/** The cells of each row that holds something, by its number and in order. */
function rowsOf({ cells }: BookSheet): Map<number, BookCell[]> {
  const rows = new Map<number, BookCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

const isHeader = (cells: readonly BookCell[]) => knownNames(cells.map(({ text }) => text)) >= 3;

/** The row with the names of our columns; undefined where a sheet has none. */
export const headerRow = (sheet: BookSheet): number | undefined =>
  [...rowsOf(sheet)].find(([row, cells]) => row <= rowsToSearch && isHeader(cells))?.[0];

/** A sheet as it is named in a message. */
export const titleOf = ({ name, isHidden }: BookSheet): string =>
  `"${name}"${isHidden ? ' (verborgen)' : ''}`;

/** The one sheet with our columns, else the first; throws where the rows lie on more than one. */
export function chooseSheet({ sheets }: Book): BookSheet {
  const headed = sheets.filter((sheet) => headerRow(sheet) !== undefined);
  if (headed.length > 1)
    throw new Unreadable(
      `${headed.length} bladen hebben onze kolommen: ${headed.map(titleOf).join(', ')}`,
      { tip: 'laat één blad over; maak een verborgen blad eerst zichtbaar' },
    );
  const chosen = headed[0] ?? sheets[0];
  if (!chosen) throw new Unreadable('de werkmap heeft geen bladen');
  const other = sheets.find(
    (sheet) => sheet !== chosen && [...rowsOf(sheet).values()].some(isOfTable),
  );
  if (other)
    throw new Unreadable(`ook op blad ${titleOf(other)} staan rijen van gemeenten`, {
      tip: 'zet alle rijen op één blad onder één kopregel, of haal het andere blad weg',
    });
  return chosen;
}

/** Whether a row is one of our table: its header, or a code with a yes or no after it. */
function isOfTable(cells: readonly BookCell[]): boolean {
  const texts = cells.map(({ text }) => text.trim());
  const code = texts.findIndex((text) => /^GM\d{4}$/i.test(text));
  const after = code === -1 ? [] : texts.slice(code + 1);
  return isHeader(cells) || after.some((text) => /^(ja|nee|waar|onwaar)$/i.test(text));
}
