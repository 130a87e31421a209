import { benchSearch } from './bench-search.ts';
import { benchTable } from './bench-table.ts';

benchSearch();
await benchTable();
