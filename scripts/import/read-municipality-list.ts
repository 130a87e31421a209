import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { commaTable } from '../read/comma-table.ts';
import type { ListedMunicipality, PlaceInMunicipality } from './municipality-list.ts';

const listIn = (cell = '') => cell.split('|').filter((part) => part !== '');

const rowsIn = (file: string) =>
  Papa.parse<Record<string, string>>(commaTable(readFileSync(file), file), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** The list of codes: a CSV with gemeentecode and gemeentenaam, and perhaps the other columns of ours. */
export function readMunicipalityList(file: string): ListedMunicipality[] {
  const list = rowsIn(file).map((row) => ({
    code: row['gemeentecode'] ?? '',
    name: row['gemeentenaam'] ?? '',
    province: row['provincie'] ?? '',
    alsoKnownAs: listIn(row['ook_bekend_als']),
    from: row['van'] ?? '',
    until: row['tot'] ? row['tot'] : null,
    mergedInto: listIn(row['opgegaan_in']),
  }));
  if (list.length === 0 || list.some(({ code, name }) => code === '' || name === ''))
    throw new Error(`${file} heeft geen kolommen gemeentecode en gemeentenaam`);
  return list;
}

/** The villages and towns in the table beside a list of codes, where there is one. */
export function readPlacesBeside(list: string): PlaceInMunicipality[] {
  const file = join(dirname(list), 'woonplaatsen.csv');
  if (!existsSync(file)) return [];
  return rowsIn(file).map((row) => [row['woonplaats'] ?? '', row['gemeentecode'] ?? '']);
}
