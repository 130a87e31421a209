import { cleanText } from './clean-text.ts';
import type { SheetColumn } from './columns.ts';
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
export function tableRows(
  { rows, delimiter }: Sheet,
  columns: readonly SheetColumn[],
): { rows: TableRow[]; problems: SheetProblem[] } {
  const last = rows.findLastIndex((row) => !isBlank(row));
  const body = rows.slice(1, last + 1);
  const problems: SheetProblem[] = [];
  const found = body.flatMap((row, index): TableRow[] => {
    const number = index + 2;
    const problem = rowProblem(row, columns.length, delimiter);
    if (problem) {
      problems.push({ line: row.line, column: 1, place: placeOf(number), ...problem });
      return [];
    }
    const cells = columns.map(({ name }, at): [string, PlacedCell] => {
      const cell = row.cells[at];
      return [
        name,
        { text: cleanText(cell?.text ?? ''), at: cell?.at ?? { line: row.line, column: 1 } },
      ];
    });
    return [{ line: row.line, row: number, cells: new Map(cells) }];
  });
  if (body.length === 0)
    problems.push({
      line: rows[0]?.line ?? 1,
      column: 1,
      kind: 'geen-rijen',
      message: 'onder de kopregel staat geen enkele rij',
      tip: 'zet er één rij per gemeente onder',
    });
  return { rows: found, problems };
}

type RowProblem = Pick<SheetProblem, 'kind' | 'message' | 'expected' | 'tip'>;

function rowProblem(
  row: SheetRow,
  width: number,
  delimiter: string | undefined,
): RowProblem | undefined {
  const filled = row.cells.findLastIndex(({ text }) => cleanText(text) !== '') + 1;
  if (filled === 0)
    return {
      kind: 'lege-rij',
      message: 'een lege rij midden in de tabel',
      expected: 'alle rijen achter elkaar',
      tip: 'haal de lege rij weg; staat eronder een andere tabel, zet die in een eigen bestand',
    };
  if (filled > 2 && knownNames(row.cells.map(({ text }) => text)) >= 3)
    return {
      kind: 'kopregel',
      message: 'een tweede kopregel',
      expected: 'één tabel met één kopregel',
      tip: 'haal deze regel weg of zet de tweede tabel in een eigen bestand',
    };
  const cells = Math.max(filled, Math.min(row.cells.length, width));
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

/** A cell that holds what looks like rows: somewhere above it a closing quote is missing. */
function swallowed(
  row: SheetRow,
  width: number,
  delimiter: string | undefined,
): RowProblem | undefined {
  if (delimiter === undefined) return undefined;
  const swallows = row.cells.some(({ text }) =>
    text
      .split('\n')
      .slice(1)
      .some((line) => /^"?GM\d{4}\b/i.test(line) || line.split(delimiter).length >= width),
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
