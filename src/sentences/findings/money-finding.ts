import { sort } from 'd3';
import { answeredIn } from '../../survey/atlas.ts';
import { budgetGroupsOf, isNationalAmount } from '../../survey/budget-groups.ts';
import { countRange } from '../../survey/count-range.ts';
import { moneyText } from '../../survey/field-values.ts';
import { isGiven } from '../../survey/gap.ts';
import { isUnasked } from '../../survey/is-unasked.ts';
import { otherReadings } from '../../survey/other-readings.ts';
import { capitalise, formatCount } from '../../text/format.ts';
import { answer, partOf } from '../../text/part-of.ts';
import { bySize, fewestToStandOut, mostExamples, type FindingRule } from './finding.ts';

const leastShare = 2 / 3;

/** Most answers say nothing of money; a survey may ask for amounts in its own words as well. */
export const moneyFinding: FindingRule = (atlas) => {
  const answers = answeredIn(atlas);
  const total = answers.length;
  if (total < fewestToStandOut || isUnasked(atlas, 'budget')) return undefined;
  if (atlas.questions.some(({ kind }) => kind === 'bedrag')) return undefined;
  const range = countRange(
    answers,
    ({ response }) => response.budgets.length === 0,
    otherReadings(atlas.codings, 'budgetten'),
    (items) => items.size === 0,
  );
  if (range.least < leastShare * total) return undefined;
  const { reported } = budgetGroupsOf(atlas);
  const national = reported.length > 0 && reported.every(isNationalAmount);
  const told = sort(
    bySize(answers.filter(({ response }) => response.budgets.length > 0)),
    ({ response }) => (response.budgets.some(({ amount }) => isGiven(amount)) ? 0 : 1),
  );
  const named =
    reported.length === 0
      ? 'Geen antwoord noemt een bedrag per vergunninghouder.'
      : `${reported.length === 1 ? 'Eén antwoord noemt' : formatCount(reported.length, 'antwoord', 'antwoorden noemen')} een bedrag per vergunninghouder${national ? ', en dat is geld van het Rijk' : ''}.`;
  return {
    id: 'geld',
    chart: 'budget',
    title:
      range.count === total
        ? `Geen van de ${total} antwoorden zegt iets over geld`
        : `${capitalise(partOf(range.count, total, answer))} zeggen niets over geld`,
    share: { count: range.count, total, of: 'gemeenten' },
    story: named,
    examples: told.slice(0, mostExamples).map((entry) => ({
      entry,
      text: `${entry.municipality.name} noemde ${entry.response.budgets.map(moneyText).join(' en ')}.`,
    })),
    limits: 'Wie niets over geld zegt, kan toch geld hebben gegeven.',
    range,
  };
};
