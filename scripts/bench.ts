import { existsSync } from 'node:fs';
import { benchCoding } from './bench-coding.ts';
import { benchImport } from './bench-import.ts';
import { benchSearch } from './bench-search.ts';
import { benchTable } from './bench-table.ts';

/** What can be measured by itself: `npm run bench -- import`. */
const parts: Record<string, () => unknown> = {
  search: () => benchSearch(),
  table: () => benchTable(),
  import: () => benchImport(),
};

const [wanted] = process.argv.slice(2);
const part = Object.entries(parts).find(([name]) => name === wanted)?.[1];

if (part) await part();
else if (wanted && existsSync(wanted)) benchCoding(wanted);
else for (const run of Object.values(parts)) await run();
