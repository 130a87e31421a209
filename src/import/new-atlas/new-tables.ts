import { group } from 'd3';
import { municipalityRow } from '../municipality-row.ts';
import type { ListedMunicipality } from '../municipality-list.ts';
import { commonSources } from '../../read/common-sources.ts';
import { atlasTables } from '../../read/table-schemas.ts';
import { tableText, type TextRow } from '../../read/text-table.ts';
import type { NationalTables } from './national-tables.ts';
import { tileLabel } from './tile-label.ts';
import { computedSquares } from './computed-squares.ts';

/** Sources that pages of every atlas name, or that the tables of a new one come from. */
export const neededSources: ReadonlySet<string> = new Set([
  ...commonSources.map(([id]) => id),
  ...['cbs-inwoners-2016', 'cbs-postcodes-2022'],
]);

/** Notes on what a new atlas takes from sources of which the atlas of this project took more. */
const noteOf: Readonly<Record<string, string>> = {
  'cbs-gemeenten': 'De indeling tot en met 2025.',
  'cbs-inwoners-2016': 'Landelijk 16.979.120 inwoners.',
  'cbs-postcodes-2022': 'Stand van 1 januari 2022.',
};

/** The tables of a new atlas by path below its data folder: filled in as far as the country’s tables know. */
export function newTables(
  municipalities: readonly ListedMunicipality[],
  { rows, whole }: NationalTables,
): Map<string, string> {
  const codes = new Set(municipalities.map(({ code }) => code));
  const has = (column: string) => (row: TextRow) => codes.has(row[column] ?? '');
  const own = municipalityRows(municipalities, rows);
  const named = new Set(own.flatMap((row) => row['website_bron'] ?? []));
  const hasOwnPlaces = rows.ownPlaces.some(has('gemeentecode'));
  const notes = hasOwnPlaces ? noteOf : { ...noteOf, 'cbs-woonplaatsen': 'Lijst van 2024.' };
  const filled: Record<string, readonly TextRow[]> = {
    'gemeenten.csv': own,
    'voormalige_gemeenten.csv': rows.municipalities.flatMap((row) => {
      const heir = (row['opgegaan_in'] ?? '').split('|').find((code) => codes.has(code));
      return heir === undefined || codes.has(row['gemeentecode'] ?? '')
        ? []
        : [
            {
              gemeentecode: row['gemeentecode'] ?? '',
              gemeentenaam: row['gemeentenaam'] ?? '',
              soort: isRename(row, rows.municipalities) ? 'naam' : 'fusie',
              opgegaan_in: heir,
              opgegaan_op: row['tot'] ?? '',
            },
          ];
    }),
    'woonplaatsen.csv': placeRows(codes, rows),
    'tegelkaart.csv': tileRows(municipalities, rows),
    'buren.csv': knowsNeighbours(codes, rows.neighbours)
      ? rows.neighbours.filter(has('gemeentecode_a')).filter(has('gemeentecode_b'))
      : [],
    'postcodes.csv': rows.postcodes.filter(has('gemeentecode')).map((row) => ({
      postcode: row['postcode'] ?? '',
      gemeentecode: row['gemeentecode'] ?? '',
      gemeentecode_2022: row['gemeentecode'] ?? '',
      controle: 'alleen-2022',
    })),
    'bronnen.csv': rows.sources
      .filter(({ bron = '' }) => neededSources.has(bron) || named.has(bron))
      .map((row) => ({
        ...row,
        toelichting: notes[row['bron'] ?? ''] ?? row['toelichting'] ?? '',
      })),
  };
  return new Map([
    ...Object.values(atlasTables).map(({ path, row }): [string, string] => [
      path,
      tableText(Object.keys(row.shape), filled[path] ?? []),
    ]),
    ...whole,
  ]);
}

/** Whether a municipality got another name and code: it alone became one that began on that day. */
function isRename({ opgegaan_in: into, tot: on }: TextRow, all: readonly TextRow[]): boolean {
  const came = all.filter(
    (row) => row['tot'] === on && row['opgegaan_in']?.split('|').includes(into ?? ''),
  );
  return came.length === 1 && all.some((row) => row['gemeentecode'] === into && row['van'] === on);
}

/** Whether the neighbours of each of them are known: a list with gaps would say that others are none. */
function knowsNeighbours(codes: ReadonlySet<string>, neighbours: readonly TextRow[]): boolean {
  const known = new Set(
    neighbours.flatMap((row) => [row['gemeentecode_a'], row['gemeentecode_b']]),
  );
  return [...codes].every((code) => known.has(code));
}

function municipalityRows(
  municipalities: readonly ListedMunicipality[],
  { ownMunicipalities, locations }: NationalTables['rows'],
): TextRow[] {
  const known = new Map(ownMunicipalities.map((row) => [row['gemeentecode'], row]));
  const inhabitants = new Map(locations.map((row) => [row['gemeentecode'], row['inwoners_2016']]));
  const codes = new Set(municipalities.map(({ code }) => code));
  return municipalities.map((one) => ({
    ...known.get(one.code),
    ...municipalityRow(one, codes),
    inwoners: inhabitants.get(one.code) ?? '',
  }));
}

/** The places of the chosen municipalities, with what this project knows of them and where else a name is in use. */
function placeRows(
  codes: ReadonlySet<string>,
  { places, ownPlaces, municipalities }: NationalTables['rows'],
): TextRow[] {
  const known = new Map(ownPlaces.map((row) => [row['woonplaatscode'], row]));
  const provinces = new Map(
    municipalities.map((row) => [row['gemeentecode'], row['provincie'] ?? '']),
  );
  const sameName = group(places, (row) => row['woonplaats'] ?? '');
  return places
    .filter((row) => codes.has(row['gemeentecode'] ?? ''))
    .map((row) => {
      const { woonplaats = '', woonplaatscode = '', gemeentecode = '' } = row;
      const own = known.get(woonplaatscode);
      const elsewhere = (sameName.get(woonplaats) ?? []).filter((other) => other !== row);
      return {
        ...own,
        woonplaats,
        woonplaatscode,
        gemeentecode,
        gemeentecode_nu: gemeentecode,
        ook_elders_in: elsewhere
          .map(
            (other) =>
              `${other['gemeentenaam'] ?? ''} (${provinces.get(other['gemeentecode']) ?? ''})`,
          )
          .join('|'),
      };
    });
}

function tileRows(
  municipalities: readonly ListedMunicipality[],
  { locations }: NationalTables['rows'],
): TextRow[] {
  const placed = new Map(
    locations.filter(({ lat = '' }) => lat !== '').map((row) => [row['gemeentecode'], row]),
  );
  const known = municipalities.filter(({ code }) => placed.has(code));
  const squares = computedSquares(
    known.map(({ code }) => ({
      lat: Number(placed.get(code)?.['lat']),
      lon: Number(placed.get(code)?.['lon']),
    })),
  );
  const taken = new Set<string>();
  return known.map(({ code, name }, at) => ({
    gemeentecode: code,
    gemeentenaam: name,
    afkorting: tileLabel(name, taken),
    kolom: String(squares[at]?.column ?? 0),
    rij: String(squares[at]?.row ?? 0),
  }));
}
