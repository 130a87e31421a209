import { searchSources } from '../../site/search-sources.ts';
import { countrySearchIndex } from '../../search/country-entries.ts';

export const GET = () => Response.json(countrySearchIndex(searchSources));
