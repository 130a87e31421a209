import { likeliest } from './likeliest.ts';
import { similarity } from './similarity.ts';
import type { Subject } from './subject.ts';

/** Why a municipality is worth setting beside another. */
export const suggestionReasons = {
  'even-groot': 'ongeveer even groot',
  buur: 'buurgemeente',
  lijkt: 'lijkt het meest',
  voorganger: 'werd hier deel van',
} as const;

type Reason = keyof typeof suggestionReasons;

/** A municipality to set beside another, with every reason why. */
export interface Suggestion {
  subject: Subject;
  reasons: Reason[];
  /** From 0 to 1; null where it cannot be computed. */
  similarity: number | null;
}

const mostAlike = 3;
/** Among more municipalities than this, none is looked for: each would be compared with all. */
const mostLookedThrough = 1000;
/** The most that answers can be alike that differ in who does the most or how far it is. */
const mostOfOthers = 0.75;
const mostCompanions = 3;

/** The municipalities whose answers are most like this one, best first; none among thousands. */
export function alikeTo(subject: Subject, all: readonly Subject[]): Subject[] {
  if (all.length > mostLookedThrough) return [];
  const best: { other: Subject; score: number }[] = [];
  const [agreeing, others] = likeliest(subject, all);
  keepBest(best, subject, agreeing);
  if ((best[mostAlike - 1]?.score ?? 0) < mostOfOthers) keepBest(best, subject, others);
  return best.map(({ other }) => other);
}

function keepBest(
  best: { other: Subject; score: number }[],
  subject: Subject,
  others: readonly Subject[],
) {
  for (const other of others) {
    if (other.slug === subject.slug) continue;
    const score = similarity(subject, other) ?? 0;
    if (score <= (best[mostAlike - 1]?.score ?? 0)) continue;
    best.push({ other, score });
    best.sort((a, b) => b.score - a.score);
    best.length = Math.min(best.length, mostAlike);
  }
}

const bySlug = new WeakMap<readonly Subject[], Map<string, Subject>>();

function slugsOf(all: readonly Subject[]): Map<string, Subject> {
  const slugs = bySlug.get(all) ?? new Map(all.map((subject) => [subject.slug, subject]));
  bySlug.set(all, slugs);
  return slugs;
}

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
  const subjects = slugsOf(all);
  return [...found].flatMap(([slug, why]) => {
    const other = subjects.get(slug);
    return other ? [{ subject: other, reasons: why, similarity: similarity(subject, other) }] : [];
  });
}

/** Those beside which a municipality stands by itself: of its size, else its parts or neighbours. */
export function companionsOf(
  subject: Subject,
  all: readonly Subject[],
  suggestions = suggestionsFor(subject, all),
): Suggestion[] {
  const first: Reason[] = ['even-groot', 'voorganger', 'buur'];
  const rank = ({ reasons: why }: Suggestion) =>
    Math.min(...why.map((reason) => first.indexOf(reason)).filter((place) => place >= 0));
  return suggestions
    .filter((suggestion) => Number.isFinite(rank(suggestion)))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, mostCompanions);
}
