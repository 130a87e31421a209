import { searchSources } from '../../site/searched.ts';
import { regionSearchIndex } from '../../search/region-entries.ts';

export const GET = () => Response.json(regionSearchIndex(searchSources));
