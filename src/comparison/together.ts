import { capitalise, formatList } from '../text/format.ts';
import type { Subject } from './subject.ts';

/** All of so many: `Beide`, `Alle drie`. */
export const allOf = (count: number): string =>
  capitalise(['', '', 'beide', 'alle drie', 'alle vier'][count] ?? 'alle');

/** The same after a verb: `allebei`, `alle drie`. */
export const allAfterVerb = (count: number): string =>
  count === 2 ? 'allebei' : allOf(count).toLowerCase();

/** `beide gemeenten`, `alle drie de gemeenten`. */
export const allMunicipalities = (count: number): string =>
  `${allOf(count).toLowerCase()} ${count === 3 || count === 4 ? 'de ' : ''}gemeenten`;

/** `Arnhem, Ede en Nijmegen`. */
export const namesOf = (subjects: readonly Subject[]): string =>
  formatList(subjects.map(({ name }) => name));

/** One verb for one municipality, another for more. */
export const verbFor = (subjects: readonly Subject[], one: string, many: string): string =>
  subjects.length === 1 ? one : many;

/** Two clauses with a comma between, or more with `en` before the last, as a sentence. */
export function sentenceOf(clauses: readonly string[]): string {
  const text = clauses.length === 2 ? clauses.join(', ') : formatList(clauses);
  return `${capitalise(text)}.`;
}
