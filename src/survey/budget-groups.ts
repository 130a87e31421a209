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
  /** An amount that cannot be told for each permit holder. */
  otherAmount: Entry[];
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
    otherAmount: [],
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
    else if (entry.response.budgets.some(({ amount }) => isGiven(amount)))
      groups.otherAmount.push(entry);
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

/** The national amounts that stand beside a survey of one year, from low to high. */
export const yardsticksOf = (policy: readonly PolicyFact[], year: number): Yardstick[] =>
  policy
    .flatMap(({ id, value, yardstick }) =>
      yardstick && yardstick.from <= year && year <= yardstick.until
        ? [{ id, amount: Number(value), label: yardstick.label, covers: yardstick.covers }]
        : [],
    )
    .toSorted((a, b) => a.amount - b.amount);

/** Whether an amount that a municipality named is the national contribution itself. */
export const isNationalAmount = ({ covers }: { covers: string }): boolean =>
  covers.startsWith('rijksbijdrage-');
