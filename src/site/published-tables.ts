import { municipalities, tables } from '../content/index.ts';
import { publishedBy } from '../dataset/tables/index.ts';
import { once } from '../text/once.ts';

const publication = { municipalities, tables };

/** Every published table: what it and its columns are called. */
export const publishedTables = publishedBy(publication);

const rows = new Map(
  Object.entries(publishedTables).map(
    ([name, table]) => [name, once(() => table.rows(publication))] as const,
  ),
);

/** The rows of a published table, made when they are first asked for. */
export const rowsOf = (table: string) => rows.get(table)?.() ?? [];
