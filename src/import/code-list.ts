import { commaTable } from '../read/comma-table.ts';
import { textTable } from '../read/text-table.ts';
import { once } from '../text/once.ts';
import type { ListedMunicipality, PlaceInMunicipality } from './municipality-list.ts';

/** A file as it was found: its bytes, and what people call it. */
export interface FoundFile {
  name: string;
  bytes: Uint8Array;
}

/** The list of codes that a sheet is held against, with what lies beside it. */
export interface CodeList {
  municipalities: readonly ListedMunicipality[];
  /** Read when somebody asks for a village. */
  places: () => readonly PlaceInMunicipality[];
  /** Of which year the list is, read when somebody is told; undefined where no source says so. */
  year: () => number | undefined;
}

const listIn = (cell = '') => cell.split('|').filter((part) => part !== '');

/** The rows of a table that stands apart. */
const rowsOf = ({ name, bytes }: FoundFile) => textTable(commaTable(bytes, name)).rows;

/** The list of codes: a CSV with gemeentecode and gemeentenaam, and perhaps the other columns of ours. */
export function listedMunicipalities(file: FoundFile): ListedMunicipality[] {
  const list = rowsOf(file).map((row) => ({
    code: row['gemeentecode'] ?? '',
    name: row['gemeentenaam'] ?? '',
    province: row['provincie'] ?? '',
    alsoKnownAs: listIn(row['ook_bekend_als']),
    from: row['van'] ?? '',
    until: row['tot'] ? row['tot'] : null,
    mergedInto: listIn(row['opgegaan_in']),
  }));
  if (list.length === 0 || list.some(({ code, name }) => code === '' || name === ''))
    throw new Error(`${file.name} heeft geen kolommen gemeentecode en gemeentenaam`);
  return list;
}

/** The villages and towns of a table, each with the code of its municipality. */
export const listedPlaces = (file: FoundFile | undefined) => (): PlaceInMunicipality[] =>
  file ? rowsOf(file).map((row) => [row['woonplaats'] ?? '', row['gemeentecode'] ?? '']) : [];

/** The year of the list of codes, as the table of sources says. */
export const listedYear = (sources: FoundFile | undefined) =>
  once((): number | undefined => {
    const source = sources && rowsOf(sources).find(({ bron }) => bron === 'cbs-gemeenten');
    const published = source?.['gepubliceerd_op'] ?? '';
    return /^\d{4}/.test(published) ? Number(published.slice(0, 4)) : undefined;
  });
