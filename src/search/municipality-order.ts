import type { SearchSources } from './sources.ts';

/** The codes to which the index points: those with a page first, then all that places lay or lie in. */
export function municipalityOrder(sources: SearchSources): string[] {
  return [
    ...new Set([
      ...sources.municipalities.map(({ code }) => code),
      ...sources.places.flatMap((place) => [place.municipality, place.municipalityNow]),
      ...sources.formerMunicipalities.map(({ mergedInto }) => mergedInto.code),
    ]),
  ];
}
