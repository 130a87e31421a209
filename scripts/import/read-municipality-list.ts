import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { ListedMunicipality } from './municipality-list.ts';

/** The list of codes: a CSV with gemeentecode and gemeentenaam, and perhaps van and tot. */
export function readMunicipalityList(file: string): ListedMunicipality[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const list = data.map((row) => ({
    code: row['gemeentecode'] ?? '',
    name: row['gemeentenaam'] ?? '',
    province: row['provincie'] ?? '',
    from: row['van'] ?? '',
    until: row['tot'] ? row['tot'] : null,
  }));
  if (list.length === 0 || list.some(({ code, name }) => code === '' || name === ''))
    throw new Error(`${file} heeft geen kolommen gemeentecode en gemeentenaam`);
  return list;
}
