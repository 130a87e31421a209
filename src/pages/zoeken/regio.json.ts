import { searchSources } from '../../site/search-sources.ts';
import { regionSearchIndex } from '../../search/region-entries.ts';

export const GET = () => Response.json(regionSearchIndex(searchSources));
