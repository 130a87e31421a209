import Papa from 'papaparse';
import { neededSources } from '../import/new-atlas/new-tables.ts';

/**
 * The tables that know of every municipality, by path below the data folder, with only those of
 * their sources that they, or pages of any atlas, name.
 */
export function countryFiles(tables: ReadonlyMap<string, string>): Record<string, string> {
  const { 'bronnen.csv': sources = '', ...texts } = Object.fromEntries(tables);
  const [columns = [], ...rows] = Papa.parse<string[]>(sources, { skipEmptyLines: true }).data;
  const isNeeded = ([id = '']: string[]) =>
    neededSources.has(id) || Object.values(texts).some((text) => text.includes(id));
  return { ...texts, 'bronnen.csv': Papa.unparse([columns, ...rows.filter(isNeeded)]) };
}
