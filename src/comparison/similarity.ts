import type { FieldId } from './fields.ts';
import { noneWasAsked, itemsOf, kinOf } from './items-of.ts';
import type { Subject } from './subject.ts';

const compared: readonly FieldId[] = ['aanpak', 'fase', 'themas', 'partners'];
const fewestFields = 3;

/**
 * How alike two answers are, from 0 to 1: the mean of four parts, each over what both answers name.
 * Approach and phase are 1 where they are the same and else 0. Themes and named partners are the
 * number that both name divided by the number that either names (Jaccard, 1901), which gives the
 * same 1 and 0 for a single word; all branches of one organisation count as one partner. Null where one gave no answer, or where fewer than three of the
 * four parts are known of both.
 */
export function similarity(a: Subject, b: Subject): number | null {
  const others = keysOf(b);
  const parts = keysOf(a).flatMap((keys, index) => jaccard(keys, others[index]) ?? []);
  return parts.length < fewestFields
    ? null
    : parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

/** Whether a survey asked for enough to say how alike two answers are. */
export const canCompareAnswers = (subjects: readonly Subject[]): boolean =>
  compared.filter((field) => !noneWasAsked(subjects, field)).length >= fewestFields;

const known = new WeakMap<Subject, ReadonlySet<string>[]>();

/** The keys of each compared field, found once for each subject. */
function keysOf(subject: Subject): ReadonlySet<string>[] {
  const keys =
    known.get(subject) ?? compared.map((field) => new Set(itemsOf(subject, field).map(kinOf)));
  known.set(subject, keys);
  return keys;
}

const nothing: ReadonlySet<string> = new Set();

function jaccard(a: ReadonlySet<string>, b = nothing): number | null {
  if (a.size === 0 || b.size === 0) return null;
  let shared = 0;
  for (const key of a) if (b.has(key)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/** How the pages explain it. */
export const similarityExplained = [
  'Wij vergelijken vier dingen uit het antwoord: wie het meeste deed, de fase, de thema’s en de partners met naam.',
  'Is de fase gelijk, dan telt dat als 1. Verschilt die, dan telt dat als 0. Met wie het meeste deed gaat het net zo.',
  'Bij thema’s en partners delen wij: hoeveel noemen beide gemeenten, gedeeld door hoeveel zij samen noemen. Alle afdelingen van VluchtelingenWerk tellen als één partner.',
  'Het cijfer is het gemiddelde, in procenten. Wat een van beide niet noemt, telt niet mee. Blijven er minder dan drie dingen over, of gaf een van beide geen antwoord? Dan rekenen wij niets uit.',
  'Dit zegt iets over de antwoorden. Het zegt niet dat gemeenten even goed helpen.',
];
