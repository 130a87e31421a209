import { counts } from '../survey/answered-clause.ts';
import type { Atlas } from '../survey/atlas.ts';
import { budgetGroupsOf, isNationalAmount, type Amount } from '../survey/budget-groups.ts';
import { formatEuro, formatList, formatNumber } from '../text/format.ts';
import { partOf, withAnAnswer } from '../text/part-of.ts';
import { sourced } from './sentence.ts';

const mostAmounts = 3;

const amountOf = (amount: Amount) =>
  `${amount.entry.municipality.name} ${formatEuro(amount.amount)}${isNationalAmount(amount) ? ' als bijdrage van het Rijk' : ''}`;

/** Which part of those with an answer named an amount, or that the only one did not. */
const namedBy = (reported: number, answered: number, all: number): string => {
  const none = reported === 0 && answered === 1;
  const who = partOf(none ? 1 : reported, answered, withAnAnswer);
  return `${reported > 1 ? 'noemden' : 'noemde'} ${who} (van ${formatNumber(all)} gevraagde) ${none ? 'geen' : 'een'} bedrag`;
};

/** How many municipalities named an amount for each permit holder. */
export function budgetSentence(atlas: Atlas, editor: string): string {
  const { reported } = budgetGroupsOf(atlas);
  const { answered, all } = counts(atlas);
  const named =
    reported.length > 0 && reported.length <= mostAmounts
      ? `: ${formatList(reported.map(amountOf))}`
      : '';
  return sourced(
    `In ${atlas.survey.year} ${namedBy(reported.length, answered, all)} per vergunninghouder${named}`,
    atlas,
    editor,
  );
}
