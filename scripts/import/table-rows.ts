import { cleanText } from './clean-text.ts';
import type { HeaderColumn } from './read-header.ts';
import { knownNames } from './find-dialect.ts';
import { placeOf, type PlacedCell, type SheetProblem } from './sheet-problem.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** A row of the table: each cell by the name of its column. */
export interface TableRow {
  line: number;
  /** Counted with the header as row 1. */
  row: number;
  cells: ReadonlyMap<string, PlacedCell>;
}

const isBlank = ({ cells }: SheetRow) => cells.every(({ text }) => cleanText(text) === '');

/** The rows below the header, each exactly as wide; blank rows at the end fall away. */
export function* tableRows(
  { rows, delimiter }: Sheet,
  columns: readonly HeaderColumn[],
  report: (problem: SheetProblem) => void,
): Generator<TableRow> {
  const last = rows.findLastIndex((row) => !isBlank(row));
  const headed = rows[0]?.cells.length ?? 0;
  for (let index = 1; index <= last; index++) {
    const row = rows[index];
    if (!row) continue;
    const number = index + 1;
    const problem = rowProblem(row, columns, delimiter, headed);
    if (problem) report({ line: row.line, column: 1, place: placeOf(number), ...problem });
    else yield { line: row.line, row: number, cells: cellsOf(row, columns) };
  }
  if (last < 1)
    report({
      line: rows[0]?.line ?? 1,
      column: 1,
      kind: 'geen-rijen',
      message: 'onder de kopregel staat geen enkele rij',
      expected: 'één rij voor elke gemeente',
      tip: 'zet er één rij per gemeente onder',
    });
}

/**
 * Whether a delimiter inside a text or an amount seems to have split a cell in two: the second half
 * begins with a space, as after a comma, or holds the cents.
 */
function isSplit({ cells }: SheetRow, columns: readonly HeaderColumn[]): boolean {
  const filled = cells.filter(({ text }) => cleanText(text) !== '');
  const spaced = filled.filter(({ text }) => /^ \S/.test(text));
  const amount = columns.findIndex(({ name }) => name === 'budget_per_vergunninghouder');
  const [whole = '', rest = ''] = cells.slice(amount).map(({ text }) => text.trim());
  const isAmountSplit = amount >= 0 && /\d$/.test(whole) && /^(\d{1,3}|-)$/.test(rest);
  return isAmountSplit || (spaced.length > 0 && spaced.length < filled.length / 2);
}

function cellsOf(row: SheetRow, columns: readonly HeaderColumn[]): Map<string, PlacedCell> {
  const cells = new Map<string, PlacedCell>();
  for (const [index, { name }] of columns.entries()) {
    const { text = '', at = { line: row.line, column: 1 } } = row.cells[index] ?? {};
    cells.set(name, { text: cleanText(text), at });
  }
  return cells;
}

type RowProblem = Pick<SheetProblem, 'kind' | 'message' | 'expected' | 'tip'>;

function rowProblem(
  row: SheetRow,
  columns: readonly HeaderColumn[],
  delimiter: string | undefined,
  headed: number,
): RowProblem | undefined {
  const width = columns.length;
  const filled = row.cells.findLastIndex(({ text }) => cleanText(text) !== '') + 1;
  if (filled === 0)
    return {
      kind: 'lege-rij',
      message: 'een lege rij midden in de tabel',
      expected: 'alle rijen achter elkaar',
      tip: 'haal de lege rij weg; staat eronder een andere tabel, zet die in een eigen bestand',
    };
  if (isHeader(row, columns))
    return {
      kind: 'kopregel',
      message: 'een tweede kopregel',
      expected: 'één tabel met één kopregel',
      tip: 'haal deze regel weg of zet de tweede tabel in een eigen bestand',
    };
  const isTooWide = row.cells.length > Math.max(width, headed) && isSplit(row, columns);
  const cells = isTooWide ? row.cells.length : Math.max(filled, Math.min(row.cells.length, width));
  if (cells !== width)
    return {
      kind: 'aantal-cellen',
      message: `deze rij heeft ${cells} ${cells === 1 ? 'cel' : 'cellen'}`,
      expected: `${width} cellen, zoals de kopregel`,
      tip:
        cells > width
          ? `staat er een ${delimiter === '\t' ? 'tab' : (delimiter ?? 'cel te veel')} in een tekst of bedrag? zet die cel dan tussen "`
          : 'hoort deze regel bij de tabel? vul de rij aan, of haal een titel, voetnoot of totaal weg',
    };
  return swallowed(row, width, delimiter);
}

/** Whether a row repeats the header; one that says yes or no where that belongs does not. */
function isHeader({ cells }: SheetRow, columns: readonly HeaderColumn[]): boolean {
  const answered = cells[columns.findIndex(({ name }) => name === 'beantwoord')]?.text ?? '';
  return !/^(ja|nee)$/i.test(answered) && knownNames(cells.map(({ text }) => text)) >= 3;
}

/** A cell that holds what looks like rows: somewhere above it a closing quote is missing. */
function swallowed(
  row: SheetRow,
  width: number,
  delimiter: string | undefined,
): RowProblem | undefined {
  if (delimiter === undefined) return undefined;
  const isRow = (line: string) =>
    /^"?GM\d{4}\b/i.test(line) ||
    (line.split(delimiter).length >= width &&
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
