import { group } from 'd3';
import { capitalise } from '../text/format.ts';
import { amountForOneWords } from './amount-for-one.ts';
import { responseIn, type Atlas, type Entry } from './atlas.ts';
import { isNationalAmount } from './budget-groups.ts';
import type { LocalAmount } from './municipality.ts';

/** An amount for one person or household that another source than the survey tells. */
interface LaterAmount {
  entry: Entry;
  fact: LocalAmount;
  words: string;
}

/** Every such amount: only where the source itself gives the unit or the number. */
export const laterAmountsOf = ({ municipalities, survey }: Atlas): LaterAmount[] =>
  municipalities.flatMap((municipality) =>
    municipality.amounts.flatMap((fact) => {
      const words = amountForOneWords(fact);
      const entry = { municipality, response: responseIn(municipality, survey.id) };
      return words === undefined ? [] : [{ entry, fact, words }];
    }),
  );

/** Those of the same amount, year and kind of money together: never in an order of amounts. */
export function laterAmountGroups(atlas: Atlas): { label: string; entries: Entry[] }[] {
  const labelled = laterAmountsOf(atlas).map((one) => {
    const when = one.fact.period === null ? '' : `, ${one.fact.period.slice(0, 4)}`;
    const national = isNationalAmount(one.fact) ? ' (Rijk)' : '';
    return { ...one, label: `${one.words}${when}${national}` };
  });
  return [...group(labelled, ({ label }) => label)].map(([label, same]) => ({
    label: capitalise(label),
    entries: same.map(({ entry }) => entry),
  }));
}
