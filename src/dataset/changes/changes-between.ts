import Papa from 'papaparse';
import { whole, type TableChange } from '../../survey/folded-changes.ts';

/** The tables of one version as CSV, by name. */
type Version = Readonly<Record<string, string>>;
type Cells = Readonly<Record<string, string>>;

/** Reads a table into its columns, and its rows by their key. */
function readTable(csv: string, key: readonly string[]) {
  const { data, meta } = Papa.parse<Cells>(csv, { header: true, skipEmptyLines: true });
  const idOf = (row: Cells) => key.map((name) => row[name] ?? '').join('|');
  return { columns: meta.fields ?? [], rows: new Map(data.map((row) => [idOf(row), row])) };
}

function municipalityOf({ gemeentecode = '' }: Cells): string | null {
  return /^GM\d{4}$/.test(gemeentecode) ? gemeentecode : null;
}

const kindOf = (before: unknown, after: unknown): TableChange['kind'] => {
  if (before === undefined) return 'toegevoegd';
  return after === undefined ? 'verwijderd' : 'gewijzigd';
};

/** What changed in one row; of a new or removed row each cell that is not empty. */
function rowChanges(
  place: { table: string; row: string },
  columns: string[],
  before?: Cells,
  after?: Cells,
) {
  return columns.flatMap((column): TableChange[] => {
    const [old, fresh] = [before?.[column] ?? '', after?.[column] ?? ''];
    if (old === fresh) return [];
    const municipality = municipalityOf(after ?? before ?? {});
    const kind = kindOf(before, after);
    return [{ ...place, municipality, column, kind, before: old, after: fresh }];
  });
}

function tableChanges(
  table: string,
  key: readonly string[],
  before: string,
  after: string,
): TableChange[] {
  const [old, fresh] = [readTable(before, key), readTable(after, key)];
  const shared = old.columns.filter((name) => fresh.columns.includes(name));
  const columnChange = (column: string, kind: TableChange['kind']): TableChange => ({
    table,
    row: whole,
    municipality: null,
    column,
    kind,
    before: '',
    after: '',
  });
  return [
    ...old.columns
      .filter((name) => !shared.includes(name))
      .map((name) => columnChange(name, 'verwijderd')),
    ...fresh.columns
      .filter((name) => !shared.includes(name))
      .map((name) => columnChange(name, 'toegevoegd')),
    ...[...new Set([...fresh.rows.keys(), ...old.rows.keys()])].flatMap((row) => {
      const [was, is] = [old.rows.get(row), fresh.rows.get(row)];
      const columns = was && is ? shared : (is ? fresh : old).columns;
      return rowChanges({ table, row }, columns, was, is);
    }),
  ];
}

/** Every value that differs between two versions; a table or column that is new is one change. */
export const changesBetween = (
  keys: Readonly<Record<string, readonly string[]>>,
  before: Version,
  after: Version,
): TableChange[] =>
  [...new Set([...Object.keys(after), ...Object.keys(before)])].sort().flatMap((table) => {
    const [old, fresh] = [before[table], after[table]];
    if (old !== undefined && fresh !== undefined)
      return tableChanges(table, keys[table] ?? [], old, fresh);
    const kind = kindOf(old, fresh);
    return [{ table, row: whole, municipality: null, column: whole, kind, before: '', after: '' }];
  });
