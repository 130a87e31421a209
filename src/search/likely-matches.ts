import { findInside } from './find-inside.ts';
import { findNear } from './find-near.ts';
import type { Known } from './known.ts';
import type { Match } from './match.ts';
import { searchKey } from './normalise.ts';
import { oneSlip, slipOfTheFinger } from './reaches.ts';
import type { SearchEntry } from './search-entry.ts';

const surelyMeant = 1.6;
const furtherThanBest = 1;
const otherNameCost = 1.3;
const otherNearCost = 0.25;

/** Whether a name is so near that it is hardly anything else. */
export function isSurelyMeant({ rank }: Match): boolean {
  return rank < surelyMeant;
}

/** Names of the region and of elsewhere, the most likely first. */
export function likelyMatches(
  { region, country }: Known,
  query: string,
  others: readonly Match[],
): Match[] {
  const near = findNear(region.names, query, slipOfTheFinger);
  const otherReach = near.some(isSurelyMeant) ? oneSlip : slipOfTheFinger;
  const otherNear = country ? findNear(country.names, query, otherReach) : [];
  const likely = [
    ...near,
    ...findInside(region.names, searchKey(query)),
    ...others.map((match) => ({ ...match, rank: match.rank / 10 + otherNameCost })),
    ...otherNear.map((match) => ({ ...match, rank: match.rank + otherNearCost })),
  ].sort((a, b) => a.rank - b.rank);
  const limit = (likely[0]?.rank ?? 0) + furtherThanBest;
  const seen = new Set<SearchEntry>();
  return likely.filter(({ entry, rank }) => {
    const isNew = !seen.has(entry) && rank <= limit;
    seen.add(entry);
    return isNew;
  });
}
