import { formatEuro } from '../text/format.ts';
import { precisions, type headcounts } from './later-vocabulary.ts';
import type { LocalAmount } from './municipality.ts';

/** An amount for one of those that it is for, and whether we computed it. */
interface AmountForOne {
  amount: number;
  of: keyof typeof headcounts;
  computed: boolean;
}

const perOne: Partial<Record<LocalAmount['unit'], AmountForOne['of']>> = {
  'per-vergunninghouder': 'vergunninghouders',
  'per-volwassene': 'volwassenen',
  'per-huishouden': 'huishoudens',
};

/**
 * Euros for one person or household: as told, or the amount divided by the number that the same
 * source gives, in whole tens. Nothing where it gives neither.
 */
export function amountForOne({ amount, unit, heads }: LocalAmount): AmountForOne | undefined {
  const of = perOne[unit];
  if (of) return { amount, of, computed: false };
  return heads
    ? { amount: Math.round(amount / heads.count / 10) * 10, of: heads.of, computed: true }
    : undefined;
}

/** A word before a number that is not exact, with its space; nothing before one that is. */
export const precisionWord = (precision: LocalAmount['precision']): string =>
  precision === 'precies' ? '' : `${precisions[precision].label} `;

const singular: Record<AmountForOne['of'], string> = {
  vergunninghouders: 'vergunninghouder',
  volwassenen: 'volwassene',
  huishoudens: 'huishouden',
};

/** An amount for one of them in words: `ongeveer € 2.020 per huishouden`. */
export function amountForOneWords(fact: LocalAmount): string | undefined {
  const one = amountForOne(fact);
  if (!one) return undefined;
  const about = one.computed ? 'ongeveer ' : precisionWord(fact.precision);
  return `${about}${formatEuro(one.amount)} per ${singular[one.of]}`;
}
