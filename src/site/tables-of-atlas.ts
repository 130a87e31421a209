import { municipalities, tables } from '../content/index.ts';
import { publishedBy } from '../dataset/tables/index.ts';
import { once } from '../text/once.ts';

/** What the tables of this atlas are made from. */
export const publication = { municipalities, tables };

/** Every table that this atlas publishes: what it and its columns are called. */
export const tablesOfAtlas = publishedBy(publication);

const rows = new Map(
  Object.entries(tablesOfAtlas).map(
    ([name, table]) => [name, once(() => table.rows(publication))] as const,
  ),
);

/** The rows of a published table, made when they are first asked for. */
export const rowsOf = (table: string) => rows.get(table)?.() ?? [];
