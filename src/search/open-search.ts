import { pastedPlace } from './pasted-place.ts';
import { answerNames } from './answer-names.ts';
import { answerNumber } from './answer-number.ts';
import type { Answer } from './answer.ts';
import { askedNumber } from './asked-number.ts';
import { queryLimit } from './normalise.ts';
import { openCountry } from './open-country.ts';
import { openRegion } from './open-region.ts';
import type { CountryIndex, RegionIndex } from './search-index.ts';

/** Answers whatever somebody types. */
export type Search = (query: string) => Answer;

/** Opens the indexes; without the country’s, an answer tells when that one is needed. */
export function openSearch(region: RegionIndex, country?: CountryIndex): Search {
  const known = {
    region: openRegion(region),
    namesElsewhere: new Set(region.namesElsewhere.split('|')),
    ...(country ? { country: openCountry(country, region) } : {}),
  };
  return (query) => {
    const typed = pastedPlace(query).slice(0, queryLimit);
    const number = askedNumber(typed);
    return number ? answerNumber(known, number) : answerNames(known, typed);
  };
}
