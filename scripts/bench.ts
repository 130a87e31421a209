import { benchSearch } from './bench-search.ts';

benchSearch();
