import type { SearchAnswer } from './answer.ts';
import { answerProvince } from './answer-province.ts';
import { askedProvince, begunProvince, type InProvince } from './asked-province.ts';
import { elsewhereNotes } from './elsewhere-notes.ts';
import { findInRegion } from './find-in-region.ts';
import { findNamed } from './find-named.ts';
import { findNear } from './find-near.ts';
import { isSameName } from './is-same-name.ts';
import type { Known } from './known.ts';
import { bestOfEach, isMunicipality, type Match } from './match.ts';
import { searchKey } from './normalise.ts';
import { slipBesides } from './reaches.ts';
import { resultsOf } from './results-of.ts';
import { widerAnswer } from './wider-answer.ts';

const mostResults = 20;
const fewMatches = 3;

/** What a name leads to. */
export function answerNames(known: Known, query: string): SearchAnswer {
  const key = searchKey(query);
  if (key === '') return { results: [], suggestions: [], notes: [], needsCountry: false };
  const named = findInRegion(known.region.names, query);
  const asked = isSameName(named[0]) ? undefined : provinceBehind(query, named[0]);
  const inProvince = asked && answerProvince(known, asked);
  if (inProvince) return inProvince;
  if (named.length > 0 && !known.namesElsewhere.has(key)) return goodAnswer(known, query, named);
  const others = known.country ? findNamed(known.country.names, query) : [];
  const same = others.filter(({ match }) => match === 'exact');
  const whole = widerAnswer(known, query, { named, others, same });
  return asked && whole.results.every(({ match }) => match === 'loose')
    ? (answerWithin(known, asked) ?? whole)
    : whole;
}

/** A province behind a name; one that is still being typed where the whole holds no name. */
const provinceBehind = (query: string, best: Match | undefined): InProvince | undefined =>
  askedProvince(query) ??
  (best && ['exact', 'prefix', 'part'].includes(best.match) ? undefined : begunProvince(query));

/** What is left of a name without the province that the region lies in, where that leads anywhere. */
function answerWithin(known: Known, { name, province }: InProvince): SearchAnswer | undefined {
  if (!known.provinces.has(province) || askedProvince(name)) return undefined;
  const answer = answerNames(known, name);
  // Without the country’s index nobody knows yet whether the whole is a name there: `Midden-Drenthe`.
  return answer.results.length + answer.suggestions.length > 0
    ? { ...answer, needsCountry: known.country === undefined }
    : undefined;
}

/**
 * Names that differ only by signs are all exact matches: the one that was typed stands first, but
 * `Gemeente Ede` asks for the municipality, whatever organisation has that name.
 */
function toTheLetterFirst(matches: readonly Match[], query: string): Match[] {
  if (matches[0] && isMunicipality(matches[0])) return [...matches];
  const typed = query.trim().toLowerCase();
  const isTyped = ({ entry, match }: Match) =>
    match === 'exact' && entry.title.toLowerCase() === typed;
  return [...matches.filter(isTyped), ...matches.filter((match) => !isTyped(match))];
}

/** With few matches, names that are one slip away stand below. */
function goodAnswer({ region }: Known, query: string, named: readonly Match[]): SearchAnswer {
  const few = named.length < fewMatches && named[0]?.match !== 'exact';
  const near = few ? findNear(region.names, query, slipBesides) : [];
  const matches = toTheLetterFirst(bestOfEach([...named, ...near]), query).slice(0, mostResults);
  return {
    results: resultsOf(matches),
    suggestions: [],
    notes: elsewhereNotes(matches),
    needsCountry: false,
  };
}
