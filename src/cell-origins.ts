import { sheets } from './sheets.ts';
import { everyRow, rowId } from './published/herkomst.ts';
import { publishedTables } from './published/index.ts';

/** A published value as the file has it, with where it comes from. */
export interface CellOrigin {
  value: string;
  source: string;
  place: string;
  kind: string;
  calculation: string;
}

type Row = NonNullable<(typeof sheets)[string]>[number];

const rowsOf = (table: string) => sheets[table] ?? [];
const rows = rowsOf('herkomst').filter(({ tabel }) => tabel === 'gemeenten');
const origins = new Map(
  rowsOf('herkomst').map((row) => [`${row['tabel']} ${row['kolom']} ${row['rij']}`, row]),
);
const values = new Map(
  rowsOf('gemeenten').map((row) => [`${row['gemeentecode']} | ${row['enquete']}`, row]),
);

function originOf(table: string, column: string, id: string, row: Row | undefined): CellOrigin {
  const origin =
    origins.get(`${table} ${column} ${id}`) ?? origins.get(`${table} ${column} ${everyRow}`);
  if (!origin) throw new Error(`geen herkomst van ${column} bij ${id}`);
  return {
    value: String(row?.[column] ?? ''),
    source: String(origin['bron']),
    place: String(origin['plaats']),
    kind: String(origin['soort']),
    calculation: origin['berekening'] === 'niet-van-toepassing' ? '' : String(origin['berekening']),
  };
}

/** Where a value of a municipality in one survey comes from. */
export function cellOrigin(code: string, survey: string, column: string): CellOrigin {
  const id = `${code} | ${survey}`;
  return originOf('gemeenten', column, id, values.get(id));
}

const otherAmounts = Map.groupBy(
  rowsOf('budgetten').filter(
    ({ bedrag_eur: amount, eenheid: unit }) => amount !== '' && unit !== 'per-vergunninghouder',
  ),
  ({ gemeentecode, bron }) => `${gemeentecode} ${bron}`,
);

/** The same for each amount that a municipality named in one source and that is not per person. */
export function amountOrigins(code: string, source: string): (CellOrigin & { unit: string })[] {
  const table = publishedTables['budgetten'];
  if (!table) return [];
  return (otherAmounts.get(`${code} ${source}`) ?? []).map((row) => ({
    ...originOf('budgetten', 'bedrag_eur', rowId(table, row), row),
    unit: String(row['eenheid']),
  }));
}

/** The sources of all values of one column in a survey, each with the kinds of values it gave. */
export const columnOrigins = (survey: string, column: string) =>
  Map.groupBy(
    rows.filter(
      ({ kolom, rij, soort }) =>
        kolom === column && soort !== 'geen-waarde' && String(rij).endsWith(` | ${survey}`),
    ),
    ({ bron }) => String(bron),
  );
