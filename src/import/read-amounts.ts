import { quoted } from '../read/quoted.ts';
import { parseAmount, type NumberStyle } from './parse-amount.ts';
import { placeOf, type PlacedCell, type SheetProblem } from './sheet-problem.ts';

const [least, most] = [10, 100_000];
const months =
  /^\d{1,2}[-/ ]?(jan|feb|mrt|maart|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)|^(jan|feb|mrt|maart|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*[-/ ]?\d/i;
const date = /^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?\b|^\d{1,2}\.\d{1,2}\.\d{2,4}$|\(datum\)/;

/** One filled cell of a column of amounts. */
export interface AmountCell {
  row: number;
  column: string;
  cell: PlacedCell;
}

const show = (text: string) => quoted(text, 40);

/** The amounts of one column in euros, by row; its numbers are all written in one style. */
export function readAmounts(cells: readonly AmountCell[]): {
  amounts: Map<number, number>;
  problems: SheetProblem[];
} {
  const problems: SheetProblem[] = [];
  const refuse = (
    { row, column, cell }: AmountCell,
    message: string,
    expected: string,
    tip: string,
  ) =>
    problems.push({
      ...cell.at,
      kind: 'bedrag',
      message,
      expected,
      tip,
      place: placeOf(row, column),
    });
  const written = cells.flatMap((cell) => {
    const amount = parseAmount(cell.cell.text);
    if (!amount) refuse(cell, ...whyNoAmount(cell.cell.text));
    return amount ? [{ ...cell, ...amount }] : [];
  });
  const decisive = written.find(({ style, needsOther }) => style && !needsOther);
  const amounts = new Map<number, number>();
  for (const one of written) {
    const { style, value, cell, row, needsOther } = one;
    if (style && decisive?.style && style !== decisive.style)
      refuse(
        one,
        `${show(cell.text)} is ${style} geschreven, rij ${decisive.row} is ${decisive.style}: ${show(decisive.cell.text)}`,
        `overal ${examples[decisive.style]}`,
        'schrijf alle bedragen in deze kolom op één manier',
      );
    else if (needsOther && !decisive)
      refuse(
        one,
        `${show(cell.text)} kan ${one.value} zijn, of een bedrag met drie cijfers achter de komma`,
        '2370 of 2.370,00',
        'schrijf het bedrag zonder scheidingstekens',
      );
    else if (value !== 0 && (value < least || value > most))
      refuse(
        one,
        `${show(cell.text)} is geen geloofwaardig bedrag per vergunninghouder`,
        `0, of tussen ${least} en ${most.toLocaleString('nl-NL')} euro`,
        'staat er een bedrag voor de hele gemeente, of is een punt een komma geworden?',
      );
    else amounts.set(row, value);
  }
  return { amounts, problems };
}

const examples: Record<NumberStyle, string> = { Nederlands: '2.370,50', Engels: '2,370.50' };

function whyNoAmount(text: string): [message: string, expected: string, tip: string] {
  const expected = 'een bedrag in euro zoals 2370, 2.370 of 2.370,50; of niets';
  if (date.test(text) || months.test(text))
    return [
      `${show(text)} is een datum`,
      expected,
      'het rekenblad maakte er een datum van; zet de kolom op Getal en typ het bedrag opnieuw',
    ];
  if (/^\d[\d.,]*e[+-]?\d+$/i.test(text))
    return [
      `${show(text)} is wetenschappelijk geschreven`,
      expected,
      'zet de kolom op Getal, zonder E, en sla opnieuw op',
    ];
  return [
    `${show(text)} is geen bedrag`,
    expected,
    'één getal zonder woorden; een toelichting hoort in de kolom budget_toelichting',
  ];
}
