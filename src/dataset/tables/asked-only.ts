import type { Publication, PublishedTable } from './table.ts';

/**
 * A table of answers without the columns of what no survey of the atlas asked: each answer says
 * there that it was not asked.
 */
export function askedOnly(table: PublishedTable, publication: Publication): PublishedTable {
  const asked = table
    .rows(publication)
    .filter(({ status }) => status === 'beantwoord' || status === 'niet-gereageerd');
  if (asked.length === 0) return table;
  const unasked = new Set(
    Object.keys(table.columns).filter((name) =>
      asked.every((row) => row[name] === 'niet-gevraagd'),
    ),
  );
  for (const name of [...unasked]) {
    const told = table.columns[name]?.reasonFor;
    if (told !== undefined) unasked.add(told);
  }
  if (unasked.size === 0) return table;
  const kept = <Value>(row: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !unasked.has(name)));
  return {
    ...table,
    columns: kept(table.columns),
    rows: (of) => table.rows(of).map(kept),
  };
}
