import { rowSchema } from './row-schema.ts';
import type { Cell, Publication, PublishedTable } from './table.ts';

/** Rows of one published table. */
export type Rows = readonly Readonly<Record<string, Cell>>[];
/** The rows of every published table. */
export type RowsByTable = Readonly<Record<string, Rows>>;

/** The rows that a set of tables makes from a publication. */
export const rowsByTableOf = (
  tables: Record<string, PublishedTable>,
  publication: Publication,
): RowsByTable =>
  Object.fromEntries(Object.entries(tables).map(([name, { rows }]) => [name, rows(publication)]));

/** Rows with a cell that its column does not allow; many say the same, so each value is tried once. */
function wrongCells(table: PublishedTable, rows: Rows) {
  const schema = rowSchema(table);
  const columns = Object.entries(schema.shape).map(([name, cell]) => ({
    name,
    cell,
    allowed: new Set<Cell | undefined>(),
  }));
  const isAllowed = (row: Rows[number]) =>
    Object.keys(row).length === columns.length &&
    columns.every(({ name, cell, allowed }) => {
      const isKnown = allowed.has(row[name]) || cell.safeParse(row[name]).success;
      if (isKnown) allowed.add(row[name]);
      return isKnown;
    });
  return rows.flatMap((row, index) =>
    isAllowed(row)
      ? []
      : (schema.safeParse(row).error?.issues ?? []).map(
          ({ path, message }) => `rij ${index + 1}, ${path.join('.')}: ${message}`,
        ),
  );
}

/** Rows whose key stands in an earlier row. */
function doubleKeys({ key }: PublishedTable, rows: Rows) {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const cells = key.map((name) => row[name]);
    const id = cells.join('\n');
    if (seen.has(id)) return [`rij ${index + 1}: sleutel ${JSON.stringify(cells)} staat er al`];
    seen.add(id);
    return [];
  });
}

/** Rows that have both a value and a reason why there is none, or neither of them. */
const wrongReasons = ({ columns }: PublishedTable, rows: Rows) =>
  Object.entries(columns).flatMap(([reason, { reasonFor }]) => {
    if (reasonFor === undefined) return [];
    const gaps: readonly string[] = columns[reasonFor]?.gaps ?? [];
    const isMissing = (cell = '') => cell === '' || gaps.includes(cell);
    return rows.flatMap((row, index) =>
      isMissing(String(row[reasonFor])) === (row[reason] !== '')
        ? []
        : [`rij ${index + 1}: ${reasonFor} en ${reason} passen niet bij elkaar`],
    );
  });

/** Cells that refer to a row that is not there. */
const lostReferences = ({ columns }: PublishedTable, rows: Rows, rowsByTable: RowsByTable) =>
  Object.entries(columns).flatMap(([name, { refersTo, gaps = [] }]) => {
    if (refersTo === undefined) return [];
    const found = new Set(rowsByTable[refersTo.table]?.map((row) => row[refersTo.column]));
    return rows.flatMap((row, index) => {
      const cell = row[name] ?? '';
      if (found.has(cell) || gaps.some((gap) => gap === cell)) return [];
      return [`rij ${index + 1}, ${name}: ${cell} staat niet in ${refersTo.table}`];
    });
  });

/** Everything in the rows that their tables do not allow; the published files have none. */
export const faultsOf = (
  tables: Record<string, PublishedTable>,
  rowsByTable: RowsByTable,
): string[] =>
  Object.entries(tables).flatMap(([name, table]) => {
    const rows = rowsByTable[name] ?? [];
    return [
      ...wrongCells(table, rows),
      ...doubleKeys(table, rows),
      ...wrongReasons(table, rows),
      ...lostReferences(table, rows, rowsByTable),
    ].map((fault) => `${name}.csv, ${fault}`);
  });
