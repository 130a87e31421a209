import Papa from 'papaparse';
import { neededSources } from '../import/new-atlas/new-tables.ts';

/** The tables that know of every municipality, as the project keeps them, by path below its data folder. */
const texts = import.meta.glob<string>(
  [
    '../../data/landelijk/{gemeenten,woonplaatsen,postcodes,ligging}.csv',
    '../../data/{gemeenten,woonplaatsen,buren,bronnen}.csv',
  ],
  { query: '?raw', import: 'default', eager: true },
);

const { 'bronnen.csv': sources = '', ...tables } = Object.fromEntries(
  Object.entries(texts).map(([path, text]) => [path.replace('../../data/', ''), text]),
);
const [columns = [], ...rows] = Papa.parse<string[]>(sources, { skipEmptyLines: true }).data;

/** Those tables, with only the sources that they, or pages of any atlas, name. */
export const countryFiles: Readonly<Record<string, string>> = {
  ...tables,
  'bronnen.csv': Papa.unparse([
    columns,
    ...rows.filter(
      ([id = '']) =>
        neededSources.has(id) || Object.values(tables).some((text) => text.includes(id)),
    ),
  ]),
};
