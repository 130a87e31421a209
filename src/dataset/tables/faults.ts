import { csvCellSchema } from './row-schema.ts';
import type { Cell, Column, PublishedTable, PublishedRow } from './table.ts';

/** Rows of one published table. */
export type Rows = readonly PublishedRow[];
/** The rows of every published table. */
export type RowsByTable = Readonly<Record<string, Rows>>;

/** What is wrong with cells of a column, each different one tried once. */
function faultsByCell(column: Column, cells: readonly (Cell | undefined)[]) {
  const schema = csvCellSchema(column);
  return new Map(
    [...new Set(cells)].flatMap((cell) =>
      (schema.safeParse(cell).error?.issues ?? []).map(({ message }) => [cell, message] as const),
    ),
  );
}

/** Rows with a cell that its column does not allow. */
const wrongCells = ({ columns }: PublishedTable, rows: Rows) =>
  Object.entries(columns).flatMap(([name, column]) => {
    const faults = faultsByCell(
      column,
      rows.map((row) => row[name]),
    );
    if (faults.size === 0) return [];
    return rows.flatMap((row, index) => {
      const fault = faults.get(row[name]);
      return fault === undefined ? [] : [`rij ${index + 1}, ${name}: ${fault}`];
    });
  });

/** Rows with a cell in a column that their table does not have. */
const strayCells = ({ columns }: PublishedTable, rows: Rows) =>
  rows.flatMap((row, index) =>
    Object.keys(row)
      .filter((name) => !(name in columns))
      .map((name) => `rij ${index + 1}: ${name} is geen kolom`),
  );

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
      ...strayCells(table, rows),
      ...doubleKeys(table, rows),
      ...wrongReasons(table, rows),
      ...lostReferences(table, rows, rowsByTable),
    ].map((fault) => `${name}.csv, ${fault}`);
  });
