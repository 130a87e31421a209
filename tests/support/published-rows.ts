import { rowsIn } from './rows-in.ts';

/** The rows of a table as readers download it. */
export const publishedRows = (table: string): Record<string, string>[] =>
  rowsIn(`dist/data/${table}.csv`);
