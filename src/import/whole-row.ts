import { formatCount } from '../text/format.ts';
import { cleanText } from './clean-text.ts';
import { knownNames } from './find-dialect.ts';
import { makeOfForm } from './forms/make-of-form.ts';
import type { SheetProblem } from './sheet-problem.ts';
import type { SheetRow } from './sheet.ts';

/** The kind of mistake that stands for every other one in its sheet. */
export const wholeRows = 'hele-regels';

const delimiters = [';', ',', '\t', '|'];
const unquoted = (cell: string) => cleanText(cell).replace(/^"(.*)"$/, '$1');

/** Whether a text by itself is a header or a row of ours, or the header of a form: a program took it for one cell. */
const isWhole = (text: string): boolean =>
  delimiters
    .map((sign) => text.split(sign).map(unquoted))
    .some(
      (cells) =>
        knownNames(cells) >= 3 ||
        (cells.length >= 3 && makeOfForm([cells]) !== undefined) ||
        (cells.length >= 3 && cells.some((cell) => /^(ja|nee)$/i.test(cell))),
    );

const quotedLine = /^"((?:[^"]|"")*)"[;,\t|]*$/;

/** The one mistake of a text with lines that stand between quotes as a whole; undefined without them. */
export function quotedLines(text: string): SheetProblem | undefined {
  const lines = text.split('\n').map((line, index) => ({ line, number: index + 1 }));
  const filled = lines.filter(({ line }) => line.trim() !== '');
  const whole = filled.filter(({ line }) =>
    isWhole(quotedLine.exec(line)?.[1]?.replaceAll('""', '"') ?? ''),
  );
  return problemOf(
    whole.map(({ number }) => number),
    filled[0]?.number,
    'tussen aanhalingstekens',
    `${undo}; of haal in een tekstprogramma het eerste en het laatste " van zo’n regel weg en maak van elke "" één "`,
  );
}

/** The one mistake of a workbook with rows that stand in one cell as a whole; undefined without them. */
export function rowsInOneCell(rows: readonly SheetRow[]): SheetProblem | undefined {
  const filled = rows.map(({ line, cells }) => ({
    line,
    texts: cells.map(({ text }) => text).filter((text) => cleanText(text) !== ''),
  }));
  const whole = filled.filter(
    ({ texts: [only = '', ...more] }) => more.length === 0 && isWhole(only),
  );
  return problemOf(
    whole.map(({ line }) => line),
    filled.find(({ texts }) => texts.length > 0)?.line,
    'in één cel',
    undo,
  );
}

function problemOf(
  lines: readonly number[],
  header: number | undefined,
  where: string,
  tip: string,
): SheetProblem | undefined {
  const [line] = lines;
  if (line === undefined) return undefined;
  const which =
    line === header ? 'elke regel staat' : formatCount(lines.length, 'regel staat', 'regels staan');
  return {
    line,
    column: 1,
    kind: wholeRows,
    message: `${which} als geheel ${where}`,
    expected: 'een rij met haar eigen cellen',
    tip,
  };
}

const undo =
  'kies in Excel voor kolom A Gegevens > Tekst naar kolommen, en sla het blad opnieuw op';
