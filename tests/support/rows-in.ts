import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** The rows of a CSV file; read by itself, not by the code under test. */
export const rowsIn = (file: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
