import { isSplitRow } from './cells-in-row.ts';
import { cleanText } from './clean-text.ts';
import { knownNames } from './find-dialect.ts';
import type { HeaderColumn } from './read-header.ts';
import type { SheetProblem } from './sheet-problem.ts';
import type { SheetRow } from './sheet.ts';

/** What a row of a sheet must look like. */
interface Shape {
  columns: readonly HeaderColumn[];
  delimiter: string | undefined;
  /** Cells of the header, and of every row. */
  headed: number;
  cells: number;
  /** Whether a blank row stands somewhere above it. */
  afterBlank: boolean;
}

type RowProblem = Pick<SheetProblem, 'kind' | 'message' | 'expected' | 'tip'>;

/** Why a row cannot be read as one of the table; undefined where it can. */
export function rowProblem(row: SheetRow, shape: Shape): RowProblem | undefined {
  if (isHeader(row, shape.columns))
    return {
      kind: 'kopregel',
      message: 'een tweede kopregel',
      expected: 'één tabel met één kopregel',
      tip: 'haal deze regel weg of zet de tweede tabel in een eigen bestand',
    };
  return wrongWidth(row, shape) ?? swallowed(row, shape);
}

/** Cells too many or too few: none may have moved to another column. */
function wrongWidth(row: SheetRow, shape: Shape): RowProblem | undefined {
  const { columns, delimiter, headed, cells, afterBlank } = shape;
  const filled = row.cells.findLastIndex(({ text }) => cleanText(text) !== '') + 1;
  const isSplit = cells > headed && isSplitRow(row, columns);
  const isEven = delimiter === undefined || (row.cells.length === cells && !isSplit);
  if (isEven && filled <= columns.length) return undefined;
  const found = delimiter === undefined ? filled : row.cells.length;
  const expected = isEven || isSplit ? columns.length : cells;
  const like = expected === cells && cells !== headed ? 'de andere rijen' : 'de kopregel';
  const below = 'staat hier een andere tabel of een voetnoot? zet die in een eigen bestand';
  const wide = `staat er een ${delimiter === '\t' ? 'tab' : (delimiter ?? 'cel te veel')} in een tekst of bedrag? zet die cel dan tussen "`;
  const narrow =
    'hoort deze regel bij de tabel? vul de rij aan, of haal een titel, voetnoot of totaal weg';
  return {
    kind: 'aantal-cellen',
    message: `deze rij heeft ${found} ${found === 1 ? 'cel' : 'cellen'}`,
    expected: `${expected} cellen, zoals ${like}`,
    tip: `${found > expected ? wide : narrow}${afterBlank ? `; ${below}` : ''}`,
  };
}

/** Whether a row repeats the header; one that says yes or no where that belongs does not. */
function isHeader({ cells }: SheetRow, columns: readonly HeaderColumn[]): boolean {
  const answered = cells[columns.findIndex(({ name }) => name === 'beantwoord')]?.text ?? '';
  return !/^(ja|nee)$/i.test(answered) && knownNames(cells.map(({ text }) => text)) >= 3;
}

/** A cell that holds what looks like rows: somewhere above it a closing quote is missing. */
function swallowed(row: SheetRow, { columns, delimiter }: Shape): RowProblem | undefined {
  if (delimiter === undefined) return undefined;
  const isRow = (line: string) =>
    /^"?GM\d{4}\b/i.test(line) ||
    (line.split(delimiter).length >= columns.length &&
      line.split(delimiter).some((cell) => /^\s*"?(ja|nee)"?\s*$/i.test(cell)));
  const swallows = row.cells.some(
    ({ text }) => text.includes('\n') && text.split('\n').slice(1).some(isRow),
  );
  return swallows
    ? {
        kind: 'aanhalingsteken',
        message: 'een cel bevat hele regels van de tabel',
        expected: 'een sluitend " aan het eind van elke cel die met " begint',
        tip: 'zoek in deze rij de cel waar een " ontbreekt',
      }
    : undefined;
}
