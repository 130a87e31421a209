import { rollup } from 'd3';
import { baseName } from './base-name.ts';
import { searchKey } from './normalise.ts';
import type { SearchSources } from './sources.ts';

/** A municipality, with the places and postcodes of it that the region does not know. */
export interface Outsider {
  code: string;
  name: string;
  province: string;
  /** A source tells something of a municipality outside the survey: then it has a page. */
  hasPage: boolean;
  places: string[];
  postcodes: string[];
}

/** What the region does not know already: municipalities without a page, and places and postcodes. */
export function outsiders(sources: SearchSources): Outsider[] {
  const withPage = new Set(sources.municipalities.map(({ code }) => code));
  const former = new Set(sources.formerMunicipalities.map(({ code }) => code));
  const placesOf = outsidePlaces(sources);
  const postcodesOf = outsidePostcodes(sources);
  const placeKeys = new Set([...placesOf.values()].flat().map(searchKey));
  return sources.country.municipalities
    .filter(
      ({ code, name, to }) => !former.has(code) && (to === '' || !placeKeys.has(searchKey(name))),
    )
    .map(({ code, name, province }) => ({
      code,
      name,
      province,
      hasPage: withPage.has(code),
      places: (placesOf.get(code) ?? []).filter((place) => !sameName(place, name)),
      postcodes: postcodesOf.get(code) ?? [],
    }))
    .filter(({ hasPage, places, postcodes }) => !hasPage || places.length + postcodes.length > 0);
}

function sameName(a: string, b: string): boolean {
  return searchKey(baseName(a)) === searchKey(baseName(b));
}

function outsidePlaces({ country, places }: SearchSources): Map<string, string[]> {
  const known = new Set(
    places.map(({ name, municipalityNow }) => municipalityNow + searchKey(name)),
  );
  const unknown = country.places.filter(
    ({ name, municipality }) => !known.has(municipality + searchKey(name)),
  );
  return rollup(
    unknown,
    (same) => same.map(({ name }) => name),
    ({ municipality }) => municipality,
  );
}

function outsidePostcodes({ country, postcodes }: SearchSources): Map<string, string[]> {
  const known = new Set(postcodes.map(({ postcode }) => postcode));
  const unknown = country.postcodes.filter(({ postcode }) => !known.has(postcode));
  return rollup(
    unknown,
    (same) => same.map(({ postcode }) => postcode),
    ({ municipality }) => municipality,
  );
}
