import { similarity } from './similarity.ts';
import type { Subject } from './subject.ts';

/** Why a municipality is worth setting beside another. */
export const reasons = {
  'even-groot': 'ongeveer even groot',
  buur: 'buurgemeente',
  lijkt: 'lijkt het meest',
  voorganger: 'ging hierin op',
  'andere-bron': 'ook bekend uit een andere bron',
} as const;

export type Reason = keyof typeof reasons;

/** A municipality to set beside another, with every reason why. */
export interface Suggestion {
  subject: Subject;
  reasons: Reason[];
  /** From 0 to 1; null where it cannot be computed. */
  similarity: number | null;
}

const mostAlike = 3;
const mostCompanions = 3;

/** The municipalities whose answers are most like this one, best first. */
export const alikeTo = (subject: Subject, all: readonly Subject[]): Subject[] =>
  all
    .filter((other) => other.slug !== subject.slug)
    .flatMap((other) => {
      const score = similarity(subject, other);
      return score === null || score === 0 ? [] : [{ other, score }];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostAlike)
    .map(({ other }) => other);

/** Everything worth setting beside a municipality: of its size, its parts, most alike, next door. */
export function suggestionsFor(subject: Subject, all: readonly Subject[]): Suggestion[] {
  const found = new Map<string, Reason[]>();
  const add = (slugs: readonly string[], reason: Reason) => {
    for (const slug of slugs) found.set(slug, [...(found.get(slug) ?? []), reason]);
  };
  add(subject.peers, 'even-groot');
  add(subject.formerParts, 'voorganger');
  add(
    alikeTo(subject, all).map(({ slug }) => slug),
    'lijkt',
  );
  add(subject.neighbours, 'buur');
  if (found.size === 0) add(fromOtherSources(subject, all), 'andere-bron');
  const bySlug = new Map(all.map((other) => [other.slug, other]));
  return [...found].flatMap(([slug, why]) => {
    const other = bySlug.get(slug);
    return other ? [{ subject: other, reasons: why, similarity: similarity(subject, other) }] : [];
  });
}

/** Those beside which a municipality stands by itself: of its size, else its parts or neighbours. */
export function companionsOf(subject: Subject, all: readonly Subject[]): Suggestion[] {
  const first: Reason[] = ['even-groot', 'voorganger', 'buur', 'andere-bron'];
  const rank = ({ reasons: why }: Suggestion) =>
    Math.min(...why.map((reason) => first.indexOf(reason)).filter((place) => place >= 0));
  return suggestionsFor(subject, all)
    .filter((suggestion) => Number.isFinite(rank(suggestion)))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, mostCompanions);
}

const fromOtherSources = (subject: Subject, all: readonly Subject[]) =>
  all
    .filter(({ slug, status }) => slug !== subject.slug && status === 'niet-gevraagd')
    .map(({ slug }) => slug);
