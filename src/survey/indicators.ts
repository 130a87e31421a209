import { emptyGap } from './empty-gap.ts';
import { isGiven, type Answer } from './gap.ts';
import type { Budget, Municipality, Response } from './municipality.ts';

/** Partners named in the answer, unnamed groups left out; a gap where none is named. */
export function partnerCount(response: Response): Answer<number> {
  const named = response.partners.filter((partner) => partner.named).length;
  return response.status === 'beantwoord' && named > 0
    ? { value: named }
    : { gap: emptyGap(response, 'partners') };
}

/** Projects in the answer; zero only where the answer itself says that there are none. */
export function projectCount(response: Response): Answer<number> {
  const { status, phase, projects, projectsGap } = response;
  if (status !== 'beantwoord') return { gap: emptyGap(response, 'projecten') };
  if (projects.length > 0) return { value: projects.length };
  return isGiven(phase) && phase.value === 'geen-projecten'
    ? { value: 0 }
    : { gap: projectsGap ?? emptyGap(response, 'projecten') };
}

type Targets = Pick<Municipality, 'housingTargets'>;

const halvesOf = ({ housingTargets }: Targets, year: number) =>
  housingTargets.filter(({ period }) => period.startsWith(`${year}-`));

/** People to house in one year: the sum of both half-years, or nothing when one is missing. */
export function peopleToHouse(municipality: Targets, year: number): number | undefined {
  const halves = halvesOf(municipality, year);
  return halves.length === 2 ? halves.reduce((sum, { people }) => sum + people, 0) : undefined;
}

/** Of the people to house in one year, that a national total could not be checked; empty where each was. */
export function uncheckedTotals(municipality: Targets, year: number): string {
  const halves = halvesOf(municipality, year);
  const unchecked = halves.filter(({ check }) => check === 'niet-gecontroleerd').length;
  if (unchecked === 0) return '';
  const which = unchecked < halves.length ? 'Een van de twee' : 'De';
  return `${which} landelijke totalen waarmee wij rekenden, konden wij niet controleren.`;
}

/**
 * Whole tens of euros for each permit holder, computed from a yearly amount of the municipality’s
 * own: amount / people to house in that year. Nothing where the answer gives no such amount.
 */
export function derivedBudget(municipality: Targets, budget: Budget): number | undefined {
  const people = peopleToHouse(municipality, budget.year);
  if (budget.unit !== 'per-jaar' || !isGiven(budget.amount) || people === undefined)
    return undefined;
  return Math.round(budget.amount.value / people / 10) * 10;
}

export interface BudgetPerPermitHolder {
  /** Euros. */
  amount: number;
  kind: 'gerapporteerd' | 'afgeleid';
  covers: Budget['covers'];
}

/** Euros for each permit holder with how we know them, or why there is no such amount. */
export function budgetPerPermitHolder(
  municipality: Targets,
  response: Response,
): Answer<BudgetPerPermitHolder> {
  for (const budget of response.status === 'beantwoord' ? response.budgets : []) {
    const { amount, unit, covers } = budget;
    if (unit === 'per-vergunninghouder' && isGiven(amount))
      return { value: { amount: amount.value, kind: 'gerapporteerd', covers } };
    const derived = derivedBudget(municipality, budget);
    if (derived !== undefined) return { value: { amount: derived, kind: 'afgeleid', covers } };
  }
  return { gap: emptyGap(response, 'budget') };
}

/** Size classes by inhabitants; the upper bound is not included. */
export const sizeClasses = [
  { id: 'tot-20000', label: 'minder dan 20.000 inwoners', from: 0, below: 20_000 },
  { id: '20000-50000', label: '20.000 tot 50.000 inwoners', from: 20_000, below: 50_000 },
  { id: '50000-100000', label: '50.000 tot 100.000 inwoners', from: 50_000, below: 100_000 },
  { id: 'vanaf-100000', label: '100.000 inwoners of meer', from: 100_000, below: Infinity },
] as const;

export type SizeClass = (typeof sizeClasses)[number];

/** The size class of a number of inhabitants. */
export const sizeClassOf = (inhabitants: number): SizeClass =>
  sizeClasses.find(({ below }) => inhabitants < below) ?? sizeClasses[3];
