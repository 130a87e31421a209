import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** The rows of a table as readers download it. */
export const publishedRows = (table: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(`dist/data/${table}.csv`, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
