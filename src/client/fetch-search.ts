import { fetchedOnce, fetchJson } from './fetch-json.ts';
import { openSearch } from '../search/open-search.ts';
import type { CountryIndex, RegionIndex } from '../search/search-index.ts';

const regionIndex = fetchedOnce(() => fetchJson<RegionIndex>('/zoeken/regio.json'));

/** The search over the survey’s region; fetched once. */
export const searchRegion = fetchedOnce(async () => openSearch(await regionIndex()));

/** The search over the whole country; fetched when the region has no good answer. */
export const searchCountry = fetchedOnce(async () => {
  const country = fetchJson<CountryIndex>('/zoeken/land.json');
  return openSearch(...(await Promise.all([regionIndex(), country])));
});
