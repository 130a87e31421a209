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
  const answer = (typed: string): Answer => {
    const number = askedNumber(typed);
    return number ? answerNumber(known, number) : answerNames(known, typed);
  };
  return (query) => {
    const typed = query.slice(0, queryLimit);
    const place = pastedPlace(query).slice(0, queryLimit);
    const whole = answer(typed);
    if (place === typed.trim() || isExact(whole)) return whole;
    const pasted = answer(place);
    return pasted.results.length > 0 ? pasted : whole;
  };
}

/** Whether the first result is just what was asked. */
const isExact = ({ results: [first] }: Answer): boolean => first?.match === 'exact';
