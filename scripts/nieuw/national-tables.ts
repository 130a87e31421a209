import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { commaTable } from '../read/comma-table.ts';

type Row = Readonly<Record<string, string>>;

/** Where the tables lie that know of every municipality, below a data folder. */
const paths = {
  municipalities: 'landelijk/gemeenten.csv',
  places: 'landelijk/woonplaatsen.csv',
  postcodes: 'landelijk/postcodes.csv',
  locations: 'landelijk/ligging.csv',
  ownMunicipalities: 'gemeenten.csv',
  ownPlaces: 'woonplaatsen.csv',
  neighbours: 'buren.csv',
  sources: 'bronnen.csv',
} as const;

/** What the tables of this project know of municipalities, whichever atlas asks. */
export interface NationalTables {
  rows: Record<keyof typeof paths, readonly Row[]>;
  /** The tables that a new atlas gets whole, by path below its data folder. */
  whole: ReadonlyMap<string, string>;
}

/** Reads them below a data folder. */
export function nationalTables(data: string): NationalTables {
  const texts = Object.entries(paths).map(([name, path]) => {
    const file = join(data, path);
    return { name, path, text: commaTable(readFileSync(file), file) };
  });
  return {
    rows: Object.fromEntries(
      texts.map(({ name, text }) => [
        name,
        Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data,
      ]),
    ) as unknown as NationalTables['rows'],
    whole: new Map(
      texts
        .filter(({ path }) => path.startsWith('landelijk/') && path !== paths.locations)
        .map(({ path, text }) => [path, text]),
    ),
  };
}
