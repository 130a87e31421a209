import { searchSources } from '../../site/searched.ts';
import { countrySearchIndex } from '../../search/country-entries.ts';

export const GET = () => Response.json(countrySearchIndex(searchSources));
