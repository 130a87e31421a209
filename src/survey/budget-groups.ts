import { isGiven } from './gap.ts';
import { budgetPerPermitHolder, type BudgetPerPermitHolder } from './indicators.ts';
import type { Atlas, Entry } from './atlas.ts';
import type { PolicyFact } from './tables.ts';

export interface Amount extends BudgetPerPermitHolder {
  entry: Entry;
}

/** What the municipalities said of money; each municipality stands in exactly one group. */
export interface BudgetGroups {
  /** An amount for each permit holder, named by the municipality. */
  reported: Amount[];
  /** An amount that we computed from another one: a different kind of money. */
  derived: Amount[];
  /** Money is mentioned, an amount is not. */
  withoutAmount: Entry[];
  /** The answer says nothing of money. */
  unmentioned: Entry[];
  /** No answer. */
  silent: Entry[];
}

/** Divides the municipalities that were asked by what they said of money. */
export function budgetGroupsOf({ asked }: Atlas): BudgetGroups {
  const groups: BudgetGroups = {
    reported: [],
    derived: [],
    withoutAmount: [],
    unmentioned: [],
    silent: [],
  };
  for (const entry of asked) {
    const budget = budgetPerPermitHolder(entry.municipality, entry.response);
    if (isGiven(budget)) {
      const kind = budget.value.kind === 'afgeleid' ? 'derived' : 'reported';
      groups[kind].push({ entry, ...budget.value });
    } else if (entry.response.status !== 'beantwoord') groups.silent.push(entry);
    else if (entry.response.budgets.length > 0) groups.withoutAmount.push(entry);
    else groups.unmentioned.push(entry);
  }
  return groups;
}

/** A national amount for each permit holder, to set the municipalities’ amounts beside. */
export interface Yardstick {
  id: string;
  amount: number;
  label: string;
  /** What the amount is for, and for whom. */
  covers: string;
}

const yardsticks: Record<string, Omit<Yardstick, 'id' | 'amount'>> = {
  'begeleiding-1000': {
    label: 'begeleiding tot 2016',
    covers: 'Maatschappelijke begeleiding. Het oude bedrag, tot en met 2015.',
  },
  'begeleiding-2370-structureel': {
    label: 'begeleiding in 2016',
    covers:
      'Maatschappelijke begeleiding. Voor vergunninghouders van 16 jaar tot de AOW-leeftijd die een huis kregen en moesten inburgeren.',
  },
  'participatie-4430': {
    label: 'participatie',
    covers:
      'Participatie en integratie: een ander doel en een andere groep. Bekend sinds september 2016.',
  },
};

/** The national amounts of 2016, from low to high. */
export const yardsticksOf = (policy: readonly PolicyFact[]): Yardstick[] =>
  policy
    .flatMap((fact) => {
      const known = yardsticks[fact.id];
      return known ? [{ id: fact.id, amount: Number(fact.value), ...known }] : [];
    })
    .toSorted((a, b) => a.amount - b.amount);

/** Whether an amount that a municipality named is the national contribution itself. */
export const isNationalAmount = ({ covers }: Pick<Amount, 'covers'>): boolean =>
  covers.startsWith('rijksbijdrage-');
