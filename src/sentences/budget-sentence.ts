import type { Atlas } from '../survey/atlas.ts';
import { budgetGroupsOf, isNationalAmount, type Amount } from '../survey/budget-groups.ts';
import { formatEuro, formatList, formatNumber } from '../text/format.ts';
import { partOf, withAnAnswer } from '../text/part-of.ts';
import { counts, sourced } from './sentence.ts';

const mostAmounts = 3;

const amountOf = (amount: Amount) =>
  `${amount.entry.municipality.name} ${formatEuro(amount.amount)}${isNationalAmount(amount) ? ', een bijdrage van het Rijk' : ''}`;

/** How many municipalities named an amount for each permit holder. */
export function budgetSentence(atlas: Atlas, editor: string): string {
  const { reported } = budgetGroupsOf(atlas);
  const { answered, all } = counts(atlas);
  const verb = reported.length > 1 ? 'noemden' : 'noemde';
  const named =
    reported.length > 0 && reported.length <= mostAmounts
      ? `: ${formatList(reported.map(amountOf))}`
      : '';
  return sourced(
    `In ${atlas.survey.year} ${verb} ${partOf(reported.length, answered, withAnAnswer)} (van ${formatNumber(all)} gevraagde) een bedrag per vergunninghouder${named}`,
    atlas,
    editor,
  );
}
