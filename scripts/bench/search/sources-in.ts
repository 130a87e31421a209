import { searchSourcesOf } from '../../../src/search/sources-of.ts';
import type { SearchSources } from '../../../src/search/sources.ts';
import { atlasOf } from '../../../src/assemble/assembled-atlas.ts';
import { checkedData } from '../../disk/checked-data.ts';

/** What the search knows of the tables in a folder, its background pages and charts left out. */
export function searchSourcesIn(folder = 'data'): SearchSources {
  const data = checkedData(folder);
  const [newest] = data.surveys.map(({ survey }) => survey).toSorted((a, b) => b.year - a.year);
  return searchSourcesOf({ ...atlasOf(data), survey: newest?.id ?? '', pages: [] });
}
