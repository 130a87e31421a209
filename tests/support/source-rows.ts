import { rowsIn } from './rows-in.ts';

/** The rows of a table as people keep it, by its path in `data/`. */
export const sourceRows = (table: string): Record<string, string>[] => rowsIn(`data/${table}`);
