import { openSearch, type Search } from '../../../src/search/open-search.ts';
import type { CountryIndex, RegionIndex } from '../../../src/search/search-index.ts';
import { scoreSearch, type Score } from './score-search.ts';
import type { TestQuery } from './test-query.ts';

const halves = ['tuning', 'held out'] as const;

/** How many queries of each kind find the right page first, and among the first three. */
export function scoreTable(
  region: RegionIndex,
  country: CountryIndex,
  queries: readonly TestQuery[],
): string[] {
  const scores = scoreSearch(asInTheBrowser(region, country), queries);
  const kinds = [...new Set(queries.map(({ group, kind }) => `${group}: ${kind}`))];
  return [
    `${queries.length} queries, right first and among three, ${halves.join(' | ')}`,
    ...kinds.map((kind) => {
      const own = scores.filter(({ query }) => `${query.group}: ${query.kind}` === kind);
      return `${kind.padEnd(36)} ${halves.map((half) => shares(own, half)).join('  | ')}`;
    }),
  ];
}

/** The region first, and the country when that has no good answer. */
export function asInTheBrowser(region: RegionIndex, country: CountryIndex): Search {
  const near = openSearch(region);
  const all = openSearch(region, country);
  return (query) => {
    const answer = near(query);
    return answer.needsCountry ? all(query) : answer;
  };
}

function shares(scores: readonly Score[], half: (typeof halves)[number]): string {
  const own = scores.filter(({ query }) => query.half === half);
  const share = (of: readonly Score[]) =>
    own.length === 0 ? '     -' : ((100 * of.length) / own.length).toFixed(1).padStart(6);
  const first = share(own.filter((score) => score.first));
  const three = share(own.filter((score) => score.amongThree));
  return `${String(own.length).padStart(5)} ${first} ${three}`;
}
