import {
  amountCoverages,
  amountKinds,
  amountUnits,
  headcounts,
  housingResults,
  outcomeTopics,
} from './later-vocabulary.ts';
import { amountForOneWords, precisionWord } from './amount-for-one.ts';
import type { HousingResult, LocalAmount, Outcome } from './municipality.ts';
import { capitalise, formatCount, formatEuro, formatNumber } from '../text/format.ts';

/** What local money is, for how long and what for; then, in sentences of their own, what it covers and what we computed. */
export function amountWords(fact: LocalAmount): string[] {
  const { amount, unit, covers, kind, task, precision, heads } = fact;
  const per = unit === 'onduidelijk' ? '' : ` ${amountUnits[unit].label}`;
  const state = kind === 'onduidelijk' ? '' : ` (${amountKinds[kind].label})`;
  const one = heads ? amountForOneWords(fact) : undefined;
  return [
    capitalise(`${precisionWord(precision)}${formatEuro(amount)}${per}${state}: ${task}.`),
    covers === 'onduidelijk' ? '' : `${capitalise(amountCoverages[covers].label)}.`,
    one && heads
      ? `Voor ${formatNumber(heads.count)} ${headcounts[heads.of].label}; dat is ${one}, rekenden wij uit.`
      : '',
  ].filter(Boolean);
}

/** The task of housing and what came of it, each number only where the source gives it. */
export function housingWords(fact: HousingResult): string {
  const about = precisionWord(fact.precision);
  const { difference } = fact;
  const parts = [
    fact.target === null
      ? ''
      : `opdracht ${about}${formatCount(fact.target, 'persoon', 'personen')}`,
    fact.housed === null ? '' : `${about}${formatNumber(fact.housed)} gehuisvest`,
    fact.percentage === null ? '' : `${about}${formatNumber(fact.percentage)}% van de opdracht`,
    difference === null
      ? ''
      : difference === 0
        ? 'precies op schema'
        : `${about}${formatNumber(Math.abs(difference))} ${difference < 0 ? 'achter' : 'voor'} op de opdracht`,
    fact.result === null ? '' : `opdracht ${housingResults[fact.result].label}`,
  ];
  return `${capitalise(parts.filter(Boolean).join(', '))}.`;
}

/** What an outcome is about, with its number where there is one; the note tells the rest. */
export function outcomeWords({ topic, count, outOf, percentage, precision }: Outcome): string {
  const about = precisionWord(precision);
  const number =
    count !== null
      ? `${about}${formatNumber(count)}${outOf === null ? '' : ` van ${formatNumber(outOf)}`}`
      : percentage === null
        ? ''
        : `${about}${formatNumber(percentage)}%`;
  return [capitalise(outcomeTopics[topic].label), number].filter(Boolean).join(': ');
}
