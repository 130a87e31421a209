import { baseName } from './base-name.ts';
import { nameKey } from './normalise.ts';
import type { SearchSources } from './sources.ts';

/** A municipality without a page, with its places and postcodes. */
export interface Outsider {
  code: string;
  name: string;
  province: string;
  places: string[];
  postcodes: string[];
}

/** The municipalities outside the data, with all that the region does not know already. */
export function outsiders(sources: SearchSources): Outsider[] {
  const inside = new Set([
    ...sources.municipalities.map(({ code }) => code),
    ...sources.formerMunicipalities.map(({ code }) => code),
  ]);
  const placesOf = outsidePlaces(sources);
  const postcodesOf = outsidePostcodes(sources);
  const placeKeys = new Set([...placesOf.values()].flat().map(nameKey));
  return sources.country.municipalities
    .filter(
      ({ code, name, to }) => !inside.has(code) && (to === '' || !placeKeys.has(nameKey(name))),
    )
    .map(({ code, name, province }) => ({
      code,
      name,
      province,
      places: (placesOf.get(code) ?? []).filter((place) => !sameName(place, name)),
      postcodes: postcodesOf.get(code) ?? [],
    }));
}

function sameName(a: string, b: string): boolean {
  return nameKey(baseName(a)) === nameKey(baseName(b));
}

function outsidePlaces({ country, places }: SearchSources): Map<string, string[]> {
  const known = new Set(places.map(({ name, municipalityNow }) => municipalityNow + nameKey(name)));
  const unknown = country.places.filter(
    ({ name, municipality }) => !known.has(municipality + nameKey(name)),
  );
  return grouped(
    unknown,
    ({ municipality }) => municipality,
    ({ name }) => name,
  );
}

function outsidePostcodes({ country, postcodes }: SearchSources): Map<string, string[]> {
  const known = new Set(postcodes.map(({ postcode }) => postcode));
  const unknown = country.postcodes.filter(({ postcode }) => !known.has(postcode));
  return grouped(
    unknown,
    ({ municipality }) => municipality,
    ({ postcode }) => postcode,
  );
}

function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  valueOf: (row: Row) => string,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), valueOf(row)]);
  }
  return groups;
}
