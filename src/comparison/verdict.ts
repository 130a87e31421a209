import type { FieldKind } from '../survey/answer-fields.ts';
import { quantityWords } from '../survey/quantity-words.ts';
import { formatQuantity } from '../text/format.ts';
import { isFact, type ComparedField } from './fields.ts';
import { itemsOf, kinOf, knownIn } from './items-of.ts';
import type { Item, Subject } from './subject.ts';

/** Whether municipalities agree on a field, as a row says it. */
export const verdicts = {
  gelijk: 'gelijk',
  deels: 'deels gelijk',
  verschil: 'verschilt',
  onbekend: 'niet te vergelijken',
  feit: 'telt niet als verschil',
} as const;

export type Verdict = keyof typeof verdicts;

/** Amounts are compared only where each municipality named one, all of one measure. */
function unlikeMoney(subjects: readonly Subject[]): boolean {
  const amounts = subjects.map((subject) => itemsOf(subject, 'geld'));
  const measures = new Set(amounts.flat().map(({ measure }) => measure));
  return amounts.some(({ length }) => length !== 1) || measures.size > 1 || measures.has(undefined);
}

/** How the things that municipalities have are judged; each has some. */
type Judge = (things: readonly (readonly Item[])[]) => Verdict;

/** The same, partly the same where any two share something, or different. */
const shared: Judge = (things) => {
  const sets = things.map((items) => new Set(items.map(({ key }) => key)));
  const all = new Set(sets.flatMap((set) => [...set]));
  if ([...all].every((key) => sets.every((set) => set.has(key)))) return 'gelijk';
  const kin = things.flatMap((items) => [...new Set(items.map(kinOf))]);
  return new Set(kin).size < kin.length ? 'deels' : 'verschil';
};

const equal: Judge = (things) =>
  new Set(things.flat().map(({ key }) => key)).size > 1 ? 'verschil' : 'gelijk';

/** Whether two dates differ in a part that is known of both; of the other parts nothing is said. */
const differ = (one: string, other: string) => {
  const parts = other.split('-');
  return one
    .split('-')
    .some((part, at) => ![part, parts[at]].includes('XXXX') && part !== (parts[at] ?? part));
};

/** A year may be that of a day in it, so that they are neither the same nor different. */
const dated: Judge = (things) => {
  const dates = [...new Set(things.flat().map(({ key }) => key))];
  if (dates.length < 2) return 'gelijk';
  return dates.some((one) => dates.some((other) => differ(one, other))) ? 'verschil' : 'onbekend';
};

/** How the values of each kind are judged. */
const judges: Record<FieldKind, Judge> = {
  'ja-nee': shared,
  keuze: shared,
  meerkeuze: shared,
  organisaties: shared,
  projecten: shared,
  getal: equal,
  bedrag: equal,
  percentage: equal,
  datum: dated,
  tekst: () => 'onbekend',
};

/** Whether the municipalities of which a field is known agree on it; of a fact that is no answer nothing is said. */
export function verdictOf(subjects: readonly Subject[], field: ComparedField): Verdict {
  const { id, kind } = field;
  if (isFact(field)) return 'feit';
  const known = knownIn(subjects, id);
  if (known.length < 2) return 'onbekend';
  if (id === 'geld' && unlikeMoney(known)) return 'onbekend';
  return judges[kind](known.map((subject) => itemsOf(subject, id)));
}

const differences: Partial<Record<FieldKind, (gap: number, unit: string) => string>> = {
  ...quantityWords,
  percentage: (gap) => `${formatQuantity(gap)} procentpunt`,
};

/** By how much the numbers of a question differ, after the verdict; empty where that says nothing. */
export function differenceIn(subjects: readonly Subject[], field: ComparedField): string {
  const { id, kind, unit } = field;
  if (unit === undefined || verdictOf(subjects, field) !== 'verschil') return '';
  const numbers = subjects.flatMap((subject) => itemsOf(subject, id)).map(({ key }) => Number(key));
  const gap = Math.round(100 * (Math.max(...numbers) - Math.min(...numbers))) / 100;
  const told = differences[kind]?.(gap, unit) ?? '';
  return numbers.length > 2 ? ` hoogstens ${told}` : ` ${told}`;
}
