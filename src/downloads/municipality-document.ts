import type { Rows, Sheets } from '../published/faults.ts';
import type { PublishedTable } from '../published/table.ts';
import { typedRows, type TypedRow } from './typed-rows.ts';

type Tables = Readonly<Record<string, PublishedTable>>;

/** The tables whose rows are about one municipality; the first holds the answers themselves. */
export const tablesAbout = (tables: Tables): string[] =>
  Object.entries(tables).flatMap(([name, { columns }]) => (columns['gemeentecode'] ? [name] : []));

/** The name under which the rows of a table stand in the document of a municipality. */
export const sectionOf = (table: string) => (table === 'gemeenten' ? 'antwoorden' : table);

const about = (code: string, rows: Rows) =>
  rows.filter(({ gemeentecode }) => gemeentecode === code);

/** Every row about one municipality, by table, and the sources that those rows name. */
export function municipalityDocument(
  code: string,
  tables: Tables,
  sheets: Sheets,
): Record<string, TypedRow[]> {
  const rows = Object.fromEntries(
    tablesAbout(tables).map((name) => [name, about(code, sheets[name] ?? [])]),
  );
  const used = new Set(Object.values(rows).flatMap((some) => some.map(({ bron }) => bron)));
  const all: Sheets = {
    ...rows,
    bronnen: (sheets['bronnen'] ?? []).filter(({ bron }) => used.has(bron)),
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, some]) => {
      const table = tables[name];
      if (!table) throw new Error(`er is geen tabel ${name}`);
      return [sectionOf(name), typedRows(table, some)];
    }),
  );
}
