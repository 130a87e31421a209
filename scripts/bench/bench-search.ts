import Fuse from 'fuse.js';
import { countrySearchIndex } from '../../src/search/country-entries.ts';
import { openSearch } from '../../src/search/open-search.ts';
import { unpackPostcodes } from '../../src/search/postcode-runs.ts';
import { regionSearchIndex } from '../../src/search/region-entries.ts';
import type { CountryIndex, RegionIndex } from '../../src/search/search-index.ts';
import { manyNames } from './search/many-names.ts';
import { scoreTable } from './search/score-table.ts';
import { searchQueries } from './search/search-queries.ts';
import { searchSourcesIn } from './search/sources-in.ts';
import { seedOf } from './search/seeded-random.ts';
import { timesOf } from './search/times-of.ts';
import { typedLetterByLetter } from './search/typed-letter-by-letter.ts';

const manyCount = 100_000;
const keystrokes = 3000;
const warmUp = 500;
/** Plain Fuse.js takes a second for each among many names. */
const plainKeystrokes = 60;
const plainWarmUp = 5;

/** Prints how well the search answers, and how fast beside plain Fuse.js on the same names. */
export function benchSearch() {
  const sources = searchSourcesIn();
  const queries = searchQueries(sources);
  const region = regionSearchIndex(sources);
  const country = countrySearchIndex(sources);
  for (const line of scoreTable(region, country, queries)) console.log(line);
  const typed = typedLetterByLetter(queries.map(({ text }) => text))
    .sort((a, b) => seedOf(a) - seedOf(b))
    .slice(0, keystrokes);
  console.log('');
  for (const [title, index] of [
    ['the country', country],
    [`${manyCount} names`, manyNames(manyCount)],
  ] as const) {
    for (const line of timings(title, region, index, typed)) console.log(line);
  }
}

function timings(
  title: string,
  region: RegionIndex,
  country: CountryIndex,
  typed: readonly string[],
) {
  const names = namesOf(region, country);
  const own = timesOf(openSearch(region, country), typed, warmUp);
  const fuse = new Fuse(names);
  const plain = timesOf(
    (query) => fuse.search(query),
    typed.slice(0, plainKeystrokes),
    plainWarmUp,
  );
  return [
    `${title}, ${names.length} names, milliseconds for each keystroke`,
    `  this search    median ${own.median.toFixed(3)}  99 % ${own.most.toFixed(3)}`,
    `  plain Fuse.js  median ${plain.median.toFixed(3)}  99 % ${plain.most.toFixed(3)}`,
    `  a share of     median ${(own.median / plain.median).toFixed(3)}  99 % ${(own.most / plain.most).toFixed(3)}`,
  ];
}

/** All names and postcodes that can be found. */
function namesOf(region: RegionIndex, country: CountryIndex): string[] {
  return [
    ...region.municipalities.map(([, name]) => name),
    ...region.places.flatMap(([name, , , postcodes]) => [name, ...unpackPostcodes(postcodes)]),
    ...country.municipalities.flatMap(([name, , , postcodes, places]) => [
      name,
      ...places.split('|').filter((place) => place !== ''),
      ...unpackPostcodes(postcodes),
    ]),
  ];
}
