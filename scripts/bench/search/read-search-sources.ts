import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { SearchSources } from '../../../src/search/sources.ts';
import { slugOf } from '../../../src/text/slug.ts';

type Row = Record<string, string>;

/** What the search knows of names, read straight from the reference tables: for bench and tests. */
export function readSearchSources(folder = 'data'): SearchSources {
  const rows = (file: string) => rowsOf(join(folder, file));
  return {
    municipalities: rows('gemeenten.csv').map((row) => ({
      code: cell(row, 'gemeentecode'),
      name: cell(row, 'gemeentenaam'),
      slug: slugOf(cell(row, 'gemeentenaam')),
      province: cell(row, 'provincie'),
      aliases: list(row, 'ook_bekend_als'),
      status: cell(row, 'inwoners') === '' ? 'niet-van-toepassing' : 'beantwoord',
      ...merger(row),
    })),
    formerMunicipalities: rows('voormalige_gemeenten.csv').map((row) => ({
      code: cell(row, 'gemeentecode'),
      name: cell(row, 'gemeentenaam'),
      mergedInto: { code: cell(row, 'opgegaan_in'), since: cell(row, 'opgegaan_op') },
    })),
    places: rows('woonplaatsen.csv').map((row) => ({
      name: cell(row, 'woonplaats'),
      spellings: list(row, 'ook_geschreven_als'),
      municipality: cell(row, 'gemeentecode'),
      municipalityNow: cell(row, 'gemeentecode_nu'),
      elsewhere: list(row, 'ook_elders_in'),
      postcodes: [...list(row, 'postcodes'), ...list(row, 'postcodes_postbus')],
    })),
    postcodes: rows('postcodes.csv').map((row) => ({
      postcode: cell(row, 'postcode'),
      place: cell(row, 'woonplaats'),
      municipality: cell(row, 'gemeentecode'),
      municipalitiesNow: list(row, 'gemeentecode_2022'),
    })),
    organisations: [],
    themes: [],
    projects: [],
    backgroundPages: [],
    country: {
      municipalities: rows('landelijk/gemeenten.csv').map((row) => ({
        code: cell(row, 'gemeentecode'),
        name: cell(row, 'gemeentenaam'),
        province: cell(row, 'provincie'),
        to: cell(row, 'tot'),
      })),
      places: rows('landelijk/woonplaatsen.csv').map((row) => ({
        name: cell(row, 'woonplaats'),
        municipality: cell(row, 'gemeentecode'),
      })),
      postcodes: rows('landelijk/postcodes.csv').map((row) => ({
        postcode: cell(row, 'postcode'),
        municipality: cell(row, 'gemeentecode'),
      })),
    },
  };
}

function merger(row: Row) {
  const code = cell(row, 'opgegaan_in');
  return code === '' ? {} : { mergedInto: { code, since: cell(row, 'opgegaan_op') } };
}

function rowsOf(path: string): Row[] {
  return Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

function cell(row: Row, column: string): string {
  return row[column] ?? '';
}

function list(row: Row, column: string): string[] {
  return cell(row, column)
    .split('|')
    .filter((part) => part !== '');
}
