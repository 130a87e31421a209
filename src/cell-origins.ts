import { sheets } from './sheets.ts';
import { everyRow } from './published/herkomst.ts';

const rows = (sheets['herkomst'] ?? []).filter(({ tabel }) => tabel === 'gemeenten');
const origins = new Map(rows.map((row) => [`${row['kolom']} ${row['rij']}`, row]));
const values = new Map(
  (sheets['gemeenten'] ?? []).map((row) => [`${row['gemeentecode']} | ${row['enquete']}`, row]),
);

/** A published value of a municipality, as the file has it, with where it comes from. */
export function cellOrigin(code: string, survey: string, column: string) {
  const id = `${code} | ${survey}`;
  const origin = origins.get(`${column} ${id}`) ?? origins.get(`${column} ${everyRow}`);
  if (!origin) throw new Error(`geen herkomst van ${column} bij ${id}`);
  return {
    value: String(values.get(id)?.[column] ?? ''),
    source: String(origin['bron']),
    place: String(origin['plaats']),
    kind: String(origin['soort']),
    calculation: origin['berekening'] === 'niet-van-toepassing' ? '' : String(origin['berekening']),
  };
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
