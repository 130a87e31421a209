import type { FieldId } from './fields.ts';
import { itemsOf, kinOf, knownIn } from './items-of.ts';
import type { Subject } from './subject.ts';

/** Whether municipalities agree on a field, as a row says it. */
export const verdicts = {
  gelijk: 'gelijk',
  deels: 'deels gelijk',
  verschil: 'verschilt',
  onbekend: 'niet te vergelijken',
} as const;

export type Verdict = keyof typeof verdicts;

/** Amounts are compared only where each municipality named one, all of one measure. */
function unlikeMoney(subjects: readonly Subject[]): boolean {
  const amounts = subjects.map((subject) => itemsOf(subject, 'geld'));
  const measures = new Set(amounts.flat().map(({ measure }) => measure));
  return amounts.some(({ length }) => length !== 1) || measures.size > 1 || measures.has(undefined);
}

/** Whether the municipalities of which a field is known agree on it. */
export function verdictOf(subjects: readonly Subject[], field: FieldId): Verdict {
  const known = knownIn(subjects, field);
  if (known.length < 2) return 'onbekend';
  if (field === 'geld' && unlikeMoney(known)) return 'onbekend';
  const sets = known.map((subject) => new Set(itemsOf(subject, field).map(({ key }) => key)));
  const all = new Set(sets.flatMap((set) => [...set]));
  const shared = [...all].filter((key) => sets.every((set) => set.has(key)));
  if (shared.length === all.size) return 'gelijk';
  return anyAkin(known, field) ? 'deels' : 'verschil';
}

function anyAkin(subjects: readonly Subject[], field: FieldId): boolean {
  const kin = subjects.flatMap((subject) => [...new Set(itemsOf(subject, field).map(kinOf))]);
  return new Set(kin).size < kin.length;
}
