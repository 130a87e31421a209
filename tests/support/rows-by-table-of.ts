import type { RowsByTable } from '../../src/dataset/tables/faults.ts';
import type { Publication, PublishedTable } from '../../src/dataset/tables/table.ts';

/** The rows that a set of tables makes from a publication. */
export const rowsByTableOf = (
  tables: Record<string, PublishedTable>,
  publication: Publication,
): RowsByTable =>
  Object.fromEntries(Object.entries(tables).map(([name, { rows }]) => [name, rows(publication)]));
