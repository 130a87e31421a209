import { group } from 'd3';
import type { Rows, RowsByTable } from '../tables/faults.ts';
import { tableNamed, type PublishedTable } from '../tables/table.ts';
import { typedRows, type TypedRow } from './typed-rows.ts';

type Tables = Readonly<Record<string, PublishedTable>>;

/** The tables whose rows are about one municipality; the first holds the answers themselves. */
export const tablesAbout = (tables: Tables): string[] =>
  Object.entries(tables).flatMap(([name, { columns }]) => (columns['gemeentecode'] ? [name] : []));

/** The name under which the rows of a table stand in the document of a municipality. */
export const sectionOf = (table: string) => (table === 'gemeenten' ? 'antwoorden' : table);

type Sections = Record<string, TypedRow[]>;

/**
 * Tells every row about one municipality, by table, and the sources that those rows name. The rows
 * are grouped once for all municipalities.
 */
export function municipalityDocuments(
  tables: Tables,
  rowsByTable: RowsByTable,
): (code: string) => Sections {
  const byCode = tablesAbout(tables).map(
    (name) => [name, group(rowsByTable[name] ?? [], ({ gemeentecode }) => gemeentecode)] as const,
  );
  const sources = rowsByTable['bronnen'] ?? [];
  return (code) => {
    const rows = byCode.map(([name, groups]): [string, Rows] => [name, groups.get(code) ?? []]);
    const used = new Set(rows.flatMap(([, some]) => some.map(({ bron }) => bron)));
    const all = [...rows, ['bronnen', sources.filter(({ bron }) => used.has(bron))] as const];
    return Object.fromEntries(
      all.map(([name, some]) => [sectionOf(name), typedRows(tableNamed(name, tables), some)]),
    );
  };
}
