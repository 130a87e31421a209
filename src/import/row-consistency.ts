import { isGap } from '../survey/gap.ts';
import { sheetColumns, type SheetColumn } from '../dataset/sheet/sheet-columns.ts';
import { placeOf, type SheetProblem } from './sheet-problem.ts';
import type { TableRow } from './table-rows.ts';

const withoutAnswer = new Set(['niet-gereageerd', 'niet-gevraagd', 'niet-van-toepassing']);
const withAnswer = new Set(['niet-genoemd', 'onduidelijk', 'niet-van-toepassing']);
const hasValue = (text: string) => text !== '' && !isGap(text);

const budget = 'budget_per_vergunninghouder';
const neededInAnswer = ['samenvatting', 'bron'];
const answerColumns = sheetColumns.filter(({ ofAnswer }) => ofAnswer);

/** What in one row does not go together: an answer and no answer, an amount and a reason. */
export function rowConsistency(table: TableRow, answered: boolean): SheetProblem[] {
  const { cells, row } = table;
  const textOf = (column: string) => cells.get(column)?.text ?? '';
  const problem = (column: string, message: string, expected: string, tip: string) => ({
    ...(cells.get(column)?.at ?? { line: table.line, column: 1 }),
    kind: 'samenhang',
    message,
    expected,
    tip,
    place: placeOf(row, column),
  });
  const reasons = answerColumns.filter(({ name }) => !answered && withoutAnswer.has(textOf(name)));
  const [first, other] = [
    reasons[0],
    reasons.find(({ name }) => textOf(name) !== textOf(reasons[0]?.name ?? '')),
  ];
  return [
    ...(first && other
      ? [
          problem(
            other.name,
            `${first.name} zegt ${textOf(first.name)}, ${other.name} zegt ${textOf(other.name)}`,
            'één reden voor de hele rij, of lege cellen',
            'kies het woord dat past',
          ),
        ]
      : []),
    ...answerColumns.flatMap(({ name }: SheetColumn) => {
      const text = textOf(name);
      if (!answered && text !== '' && !withoutAnswer.has(text))
        return [
          problem(
            name,
            `beantwoord is nee, maar ${name} is ingevuld`,
            'een lege cel',
            'maak de cel leeg, of zet beantwoord op ja',
          ),
        ];
      return answered && isGap(text) && !withAnswer.has(text)
        ? [
            problem(
              name,
              `beantwoord is ja, maar ${name} zegt ${text}`,
              `een waarde, of een van: ${[...withAnswer].join(', ')}`,
              'kies het woord dat past',
            ),
          ]
        : [];
    }),
    ...neededInAnswer
      .filter((name) => answered && textOf(name) === '')
      .map((name) =>
        problem(
          name,
          `beantwoord is ja, maar ${name} is leeg`,
          name === 'bron' ? 'waar het antwoord staat' : 'een tekst, of een woord zoals onduidelijk',
          'vul de cel in',
        ),
      ),
    ...(answered && textOf('fase') === 'geen-projecten' && hasValue(textOf('projecten'))
      ? [
          problem(
            'projecten',
            'de fase is geen-projecten, maar er staat een project',
            'een lege cel, of een andere fase',
            'verbeter een van beide cellen',
          ),
        ]
      : []),
    ...(answered ? budgetConsistency(textOf, problem) : []),
  ];
}

function budgetConsistency(
  textOf: (column: string) => string,
  problem: (...texts: [string, string, string, string]) => SheetProblem,
): SheetProblem[] {
  const hasAmount = hasValue(textOf(budget));
  const reason = textOf(`${budget}_reden`);
  const kind = textOf('budget_soort');
  const tip = 'verbeter een van beide cellen';
  return [
    ...(textOf(budget) !== '' && reason !== ''
      ? [problem(`${budget}_reden`, 'een bedrag en ook een reden', 'één van beide', tip)]
      : []),
    ...(hasAmount && kind === 'subsidie-zonder-bedrag'
      ? [problem('budget_soort', 'er staat een bedrag bij zonder-bedrag', 'gerapporteerd', tip)]
      : []),
    ...(!hasAmount && ['gerapporteerd', 'afgeleid', 'landelijk'].includes(kind)
      ? [problem('budget_soort', `soort ${kind} zonder bedrag`, 'subsidie-zonder-bedrag', tip)]
      : []),
  ];
}
