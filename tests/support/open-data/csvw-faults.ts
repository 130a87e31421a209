import { rowsOf } from './table-faults.ts';

interface CsvwColumn {
  name: string;
  required: boolean;
  null: string[];
  separator?: string;
  datatype: string | { base: string; minimum?: number; format?: string };
}

export interface CsvwGroup {
  tables: {
    url: string;
    tableSchema: {
      columns: CsvwColumn[];
      primaryKey: string[];
      foreignKeys: {
        columnReference: string;
        reference: { resource: string; columnReference: string };
      }[];
    };
  }[];
}

type Row = Record<string, string>;
type Table = CsvwGroup['tables'][number];

function cellFaults({ name, required, null: missing, separator, datatype }: CsvwColumn, row: Row) {
  const cell = row[decodeURIComponent(name)];
  if (cell === undefined) return [`${name}: no cell`];
  if (missing.includes(cell)) return required ? [`${name}: nothing where it is required`] : [];
  const { base, minimum, format } = typeof datatype === 'string' ? { base: datatype } : datatype;
  const fits = (value: string) =>
    (base !== 'integer' || (/^-?\d+$/.test(value) && Number(value) >= (minimum ?? -Infinity))) &&
    (format === undefined || new RegExp(`^${format}$`, 'u').test(value));
  return (separator ? cell.split(separator) : [cell])
    .filter((value) => !fits(value))
    .map((value) => `${name}: ${value}`);
}

/** What a foreign key says and is not so: each value that is not missing stands in one row. */
function keyFaults({ tableSchema }: Table, rows: Row[], group: CsvwGroup, read: Reader) {
  return tableSchema.foreignKeys.flatMap(({ columnReference: name, reference }) => {
    const column = tableSchema.columns.find((column) => column.name === name);
    const target = group.tables.find(({ url }) => url === reference.resource);
    const referred = target?.tableSchema.columns.some(
      (column) => column.name === reference.columnReference,
    );
    if (!column || !referred) return [`${name} refers to what the group does not describe`];
    const found = Map.groupBy(
      rowsOf(read(reference.resource)),
      (row) => row[reference.columnReference] ?? '',
    );
    return rows
      .map((row) => row[name] ?? '')
      .filter((cell) => !column.null.includes(cell) && found.get(cell)?.length !== 1)
      .map((cell) => `${name} ${cell} stands in ${found.get(cell)?.length ?? 0} rows`);
  });
}

type Reader = (url: string) => string;

/** Everything in the tables of a group that its description in CSV on the Web does not allow. */
export const csvwFaults = (group: CsvwGroup, read: Reader): string[] =>
  group.tables.flatMap((table) => {
    const { columns, primaryKey } = table.tableSchema;
    const csv = read(table.url);
    const rows = rowsOf(csv);
    const header = columns.map(({ name }) => decodeURIComponent(name)).join();
    const keys = rows.map((row) => JSON.stringify(primaryKey.map((name) => row[name])));
    return [
      ...(csv.split('\r\n', 1).join() === header ? [] : ['has other columns']),
      ...rows.flatMap((row) => columns.flatMap((column) => cellFaults(column, row))),
      ...(new Set(keys).size === keys.length ? [] : ['has a key twice']),
      ...keyFaults(table, rows, group, read),
    ].map((fault) => `${table.url} ${fault}`);
  });
