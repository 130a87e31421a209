import { existsSync } from 'node:fs';
import { benchCoding } from './bench-coding.ts';
import { benchSearch } from './bench-search.ts';
import { benchTable } from './bench-table.ts';

const [text] = process.argv.slice(2);

if (text && existsSync(text)) {
  benchCoding(text);
} else {
  benchSearch();
  await benchTable();
}
