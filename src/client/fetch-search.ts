import { rooted } from './rooted.ts';
import { openSearch, type Search } from '../search/open-search.ts';
import type { CountryIndex, RegionIndex } from '../search/search-index.ts';

let regionIndex: Promise<RegionIndex> | undefined;
let regionSearch: Promise<Search> | undefined;
let countrySearch: Promise<Search> | undefined;

/** The search over the survey’s region; fetched once. */
export function searchRegion(): Promise<Search> {
  regionSearch ??= fetchRegion()
    .then((region) => openSearch(region))
    .catch((error: unknown) => {
      regionIndex = regionSearch = undefined;
      throw error;
    });
  return regionSearch;
}

/** The search over the whole country; fetched when the region has no good answer. */
export function searchCountry(): Promise<Search> {
  countrySearch ??= Promise.all([fetchRegion(), fetchIndex<CountryIndex>('/zoeken/land.json')])
    .then(([region, country]) => openSearch(region, country))
    .catch((error: unknown) => {
      countrySearch = undefined;
      throw error;
    });
  return countrySearch;
}

function fetchRegion(): Promise<RegionIndex> {
  regionIndex ??= fetchIndex<RegionIndex>('/zoeken/regio.json');
  return regionIndex;
}

async function fetchIndex<Index>(address: string): Promise<Index> {
  const response = await fetch(rooted(address));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Index;
}
