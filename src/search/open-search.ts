import { answerNames } from './answer-names.ts';
import { answerNumber } from './answer-number.ts';
import type { SearchAnswer } from './answer.ts';
import { askedNumber } from './asked-number.ts';
import { queryLimit } from './normalise.ts';
import { matchClasses } from './match.ts';
import { openCountry } from './open-country.ts';
import { openRegion } from './open-region.ts';
import { readingsOf } from './pasted-place.ts';
import { reasons } from './reasons.ts';
import type { CountryIndex, RegionIndex } from './search-index.ts';

/** Answers whatever somebody types. */
export type Search = (query: string) => SearchAnswer;

/** Opens the indexes; without the country’s, an answer tells when that one is needed. */
export function openSearch(region: RegionIndex, country?: CountryIndex): Search {
  const known = {
    region: openRegion(region),
    provinces: new Set(region.provinces),
    namesElsewhere: new Set(region.namesElsewhere.split('|')),
    ...(country ? { country: openCountry(country, region) } : {}),
  };
  const answer = (typed: string): SearchAnswer => {
    const number = askedNumber(typed);
    return number ? answerNumber(known, number) : answerNames(known, typed);
  };
  const answerToReadings = (query: string): SearchAnswer => {
    const { typed, place, bare } = readingsOf(query);
    const whole = answer(typed.slice(0, queryLimit));
    const best = better(whole, place === typed ? whole : answer(place.slice(0, queryLimit)));
    if (bare === place || isExact(best)) return best;
    const least = better(best, answer(bare.slice(0, queryLimit)));
    // What was left out here may be the half of a name from elsewhere.
    return { ...least, needsCountry: best.needsCountry };
  };
  return (query) => {
    const found = answerToReadings(query);
    const isEmpty = query.trim() === '' || leadsOn(found);
    return isEmpty ? found : { ...found, notes: [reasons.holds(region.holds), ...found.notes] };
  };
}

const isExact = ({ results: [first] }: SearchAnswer): boolean => first?.match === 'exact';

/** How well an answer fits: names that hold what was asked go before those that look like it. */
function fitOf({ results: [first] }: SearchAnswer): number {
  const at = first ? matchClasses.indexOf(first.match) : matchClasses.length;
  return Math.min(at, matchClasses.indexOf('inside'));
}

/**
 * The better answer to a text or to what is left of it. Where the text only looked like something,
 * what is left says better what was asked.
 */
function better(best: SearchAnswer, next: SearchAnswer): SearchAnswer {
  const isNear = fitOf(best) === matchClasses.indexOf('inside');
  const isBetter = fitOf(next) < fitOf(best) || (isNear && (isTold(next) || !leadsOn(best)));
  return isBetter ? next : best;
}

const isTold = ({ results, suggestions }: SearchAnswer): boolean =>
  results.length > 0 || suggestions.length > 0;

const leadsOn = ({ results }: SearchAnswer): boolean =>
  results.some(({ href }) => href !== undefined);
