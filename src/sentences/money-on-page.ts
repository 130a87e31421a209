import type { Budget, Response } from '../survey/municipality.ts';
import { budgetUnits } from '../survey/vocabulary.ts';
import { emptyGap } from '../survey/empty-gap.ts';
import { gaps, isGiven } from '../survey/gap.ts';
import { formatEuro } from '../text/format.ts';

/** What an answer of a year said of one sum; `then` names that year where there is another answer. */
export const saidOfMoney = (
  name: string,
  { amount, unit, year }: Budget,
  answered: number,
  then: string,
): string =>
  isGiven(amount)
    ? `${name} noemde${then} ${formatEuro(amount.value)} ${budgetUnits[unit].label}${year === answered ? '' : ` voor ${year}`}.`
    : `${name} noemde${then} geld, maar geen bedrag.`;

/** That an answer has nothing of money, or that nobody asked. */
export const nothingOfMoney = (name: string, response: Response, then: string): string =>
  emptyGap(response, 'budget') === 'niet-gevraagd'
    ? `Naar geld is in deze enquête ${gaps['niet-gevraagd'].label}.`
    : `${name} zei${then} niets over geld.`;
