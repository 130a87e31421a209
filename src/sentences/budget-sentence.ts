import type { Atlas } from '../survey/atlas.ts';
import { budgetGroupsOf, isNationalAmount, type Amount } from '../survey/budget-groups.ts';
import { formatEuro, formatList, formatNumber } from '../text/format.ts';
import { counts, sourced } from './sentence.ts';

const mostNamed = 3;

const amountOf = (amount: Amount) =>
  `${amount.entry.municipality.name} ${formatEuro(amount.amount)}${isNationalAmount(amount) ? ', een bijdrage van het Rijk' : ''}`;

/** How many municipalities named an amount for each permit holder. */
export function budgetSentence(atlas: Atlas, editor: string): string {
  const { reported } = budgetGroupsOf(atlas);
  const { answered, asked } = counts(atlas);
  const many = reported.length === 0 ? 'geen' : formatNumber(reported.length);
  const verb = reported.length > 1 ? 'noemden' : 'noemde';
  const named =
    reported.length > 0 && reported.length <= mostNamed
      ? `: ${formatList(reported.map(amountOf))}`
      : '';
  return sourced(
    `In ${atlas.survey.year} ${verb} ${many} van de ${answered} gemeenten met een antwoord (van ${asked} gevraagde) een bedrag per vergunninghouder${named}`,
    atlas,
    editor,
  );
}
