import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  listedMunicipalities,
  listedPlaces,
  listedYear,
  type CodeList,
  type FoundFile,
} from '../../src/import/code-list.ts';
import type { ListedMunicipality } from '../../src/import/municipality-list.ts';

const found = (name: string): FoundFile => ({ name, bytes: readFileSync(name) });
const foundIfThere = (name: string) => (existsSync(name) ? found(name) : undefined);

/** The municipalities of a list of codes. */
export const readMunicipalityList = (file: string): ListedMunicipality[] =>
  listedMunicipalities(found(file));

/** A list of codes, with the places beside it and its year where there are any. */
export const readCodeList = (file: string): CodeList => ({
  municipalities: readMunicipalityList(file),
  places: listedPlaces(foundIfThere(join(dirname(file), 'woonplaatsen.csv'))),
  year: listedYear(foundIfThere(join(dirname(file), '..', 'bronnen.csv'))),
});
