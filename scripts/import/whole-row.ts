import { cleanText } from './clean-text.ts';
import { knownNames } from './find-dialect.ts';
import type { SheetProblem } from './sheet-problem.ts';
import type { Sheet, SheetRow } from './sheet.ts';

const delimiters = [';', ',', '\t', '|'];

/** The cells in the one cell of a row that holds something: of a text, only where it is quoted. */
function cellsWithin(row: SheetRow, { delimiter, lineAt }: Sheet): string[][] {
  const [first, ...rest] = row.cells;
  const isOnly = first && rest.every(({ text }) => cleanText(text) === '');
  if (!isOnly || (delimiter !== undefined && !lineAt(row.line).startsWith('"'))) return [];
  return delimiters.map((sign) => first.text.split(sign).map((cell) => cleanText(cell)));
}

/** Whether a header stands in one cell as a whole. */
export const isWholeHeader = (row: SheetRow, sheet: Sheet): boolean =>
  cellsWithin(row, sheet).some((cells) => knownNames(cells) >= 3);

/** The rows that stand in one cell each, as a program writes them that saw one column of text. */
export const wholeRows = (rows: readonly SheetRow[], sheet: Sheet, width: number): Set<SheetRow> =>
  new Set(
    rows.filter((row) =>
      cellsWithin(row, sheet).some(
        (cells) => cells.length >= width && cells.some((cell) => /^"?(ja|nee)"?$/i.test(cell)),
      ),
    ),
  );

/** One mistake for all the rows of a sheet that stand in one cell as a whole. */
export function wholeRowProblem(line: number, count: number, all: number, { delimiter }: Sheet) {
  const which = count === all ? 'elke regel' : `${count} van de ${all} regels`;
  return {
    line,
    column: 1,
    kind: 'aanhalingsteken',
    message: `${which} staat als geheel ${delimiter === undefined ? 'in één cel' : 'tussen aanhalingstekens'}`,
    expected: 'een rij met haar eigen cellen',
    tip:
      delimiter === undefined
        ? undo
        : `${undo}; of haal in een tekstprogramma het eerste en het laatste " van zo’n regel weg en maak van elke "" één "`,
  } satisfies SheetProblem;
}

const undo =
  'kies in Excel voor kolom A Gegevens > Tekst naar kolommen, en sla het blad opnieuw op';
