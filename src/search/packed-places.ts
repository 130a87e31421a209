import { askedProvince } from './asked-province.ts';
import { baseName } from './base-name.ts';
import { searchKey } from './normalise.ts';
import { outsiders, type Outsider } from './outsiders.ts';
import { packPostcodes } from './postcode-runs.ts';
import type { PackedPlace } from './search-index.ts';
import type { PlaceSource, SearchSources } from './sources.ts';

/** The places of the region; `at` tells where in the index a municipality stands. */
export function packedPlaces(sources: SearchSources, at: (code: string) => number): PackedPlace[] {
  const namesakes = namesakesOf(outsiders(sources).filter(({ hasPage }) => !hasPage));
  const inside = new Set(
    [...sources.municipalities, ...sources.formerMunicipalities].map(({ name }) => name),
  );
  return sources.places.map((place) => [
    place.name,
    at(place.municipality),
    at(place.municipalityNow),
    packPostcodes(postcodesOf(sources, place)),
    furtherSpellings(place),
    namesakes.get(searchKey(place.name)) ??
      place.elsewhere.filter((name) => !inside.has(baseName(name))),
  ]);
}

function namesakesOf(others: readonly Outsider[]): Map<string, string[]> {
  const namesakes = new Map<string, string[]>();
  for (const { name, province, places } of others) {
    for (const place of [name, ...places]) {
      const key = searchKey(baseName(place));
      const where = `${baseName(name)} (${province})`;
      namesakes.set(key, [...new Set([...(namesakes.get(key) ?? []), where])]);
    }
  }
  return namesakes;
}

function postcodesOf({ postcodes }: SearchSources, place: PlaceSource): string[] {
  const further = postcodes.filter(
    (row) => row.place === place.name && row.municipality === place.municipality,
  );
  return [...place.postcodes, ...further.map(({ postcode }) => postcode)];
}

function furtherSpellings({ name, spellings }: PlaceSource): string[] {
  const known = new Set([searchKey(name)]);
  return spellings
    .flatMap((spelling) => spelling.split(';'))
    .map((spelling) => spelling.replace(/ \(.*$/, '').trim())
    .filter((spelling) => spelling !== '')
    .filter((spelling) => {
      const key = searchKey(askedProvince(spelling)?.name ?? spelling);
      const isNew = !known.has(key);
      known.add(key);
      return isNew;
    });
}
