import { tableIn } from '../../read/table-in.ts';
import type { TableFolder } from '../../read/table-folder.ts';
import { textTable, type TextRow } from '../../read/text-table.ts';

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
  rows: Record<keyof typeof paths, readonly TextRow[]>;
  /** The tables that a new atlas gets whole, by path below its data folder. */
  whole: ReadonlyMap<string, string>;
}

/** Reads them in a data folder. */
export function nationalTables(data: TableFolder): NationalTables {
  const texts = Object.entries(paths).map(([name, path]) => ({
    name,
    path,
    text: tableIn(data, path),
  }));
  return {
    rows: Object.fromEntries(
      texts.map(({ name, text }) => [name, textTable(text).rows]),
    ) as unknown as NationalTables['rows'],
    whole: new Map(
      texts
        .filter(({ path }) => path.startsWith('landelijk/') && path !== paths.locations)
        .map(({ path, text }) => [path, text]),
    ),
  };
}
