import type { RegionIndex } from './search-index.ts';
import type { SearchSources } from './sources.ts';

/** Postcodes that lie in a municipality in which no place that has this postcode lies. */
export function furtherPostcodes(
  { postcodes, places, municipalities }: SearchSources,
  at: (code: string) => number,
): RegionIndex['postcodes'] {
  const withPage = new Set(municipalities.map(({ code }) => code));
  return postcodes.flatMap(({ postcode, place, municipality, municipalitiesNow }) => {
    const homes = places
      .filter((home) => home.postcodes.includes(postcode) || home.name === place)
      .filter((home) => home.postcodes.includes(postcode) || home.municipality === municipality)
      .flatMap((home) => [home.municipality, home.municipalityNow]);
    return [...new Set([municipality, ...municipalitiesNow])]
      .filter((code) => withPage.has(code) && !homes.includes(code))
      .map((code): [number, string, number] => [Number(postcode), place, at(code)]);
  });
}
