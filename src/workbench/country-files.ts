/** The tables that know of every municipality, as the project keeps them, by path below its data folder. */
const texts = import.meta.glob<string>(
  [
    '../../data/landelijk/{gemeenten,woonplaatsen,postcodes,ligging}.csv',
    '../../data/{gemeenten,woonplaatsen,buren,bronnen}.csv',
  ],
  { query: '?raw', import: 'default', eager: true },
);

export const countryFiles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(texts).map(([path, text]) => [path.replace('../../data/', ''), text]),
);
