import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** The rows of a table as people keep it, by its path in `data/`; read by itself, not by the code under test. */
export const sourceRows = (table: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(join('data', table), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
