import type { SearchEntry } from './search-entry.ts';

/** How a name agrees with what was typed; the order is that in which matches stand. */
export const matchClasses = ['exact', 'prefix', 'part', 'inside', 'fuzzy', 'loose'] as const;

export type MatchClass = (typeof matchClasses)[number];

/** An entry that answers the query; of one class, the lowest rank is best. */
export interface Match {
  entry: SearchEntry;
  match: MatchClass;
  rank: number;
}

/** Whether it is a municipality of just this name, which goes before a village that has it too. */
export const isMunicipality = ({ entry, match }: Match): boolean =>
  match === 'exact' && entry.kind === 'municipality';

/** A match before a worse one. */
function byMatch(a: Match, b: Match): number {
  return (
    matchClasses.indexOf(a.match) - matchClasses.indexOf(b.match) ||
    Number(isMunicipality(b)) - Number(isMunicipality(a)) ||
    a.rank - b.rank
  );
}

/** The best match of each entry. */
export function bestOfEach(matches: readonly Match[]): Match[] {
  const best = new Map<SearchEntry, Match>();
  for (const match of matches) {
    const known = best.get(match.entry);
    if (!known || byMatch(match, known) < 0) best.set(match.entry, match);
  }
  return [...best.values()].sort(byMatch);
}
