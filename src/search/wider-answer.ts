import type { Answer } from './answer.ts';
import { findInside } from './find-inside.ts';
import { findNear } from './find-near.ts';
import { findPhrases } from './find-phrases.ts';
import type { Known } from './known.ts';
import { bestOfEach, type Match } from './match.ts';
import { nameKey, nameWords } from './normalise.ts';
import { farOff, oneSlip, slipOfTheFinger } from './reaches.ts';
import { resultsOf } from './results-of.ts';
import type { SearchEntry } from './search-entry.ts';

/** What names hold the query, in the region and elsewhere. */
interface Found {
  named: readonly Match[];
  others: readonly Match[];
  same: readonly Match[];
}

const mostResults = 12;
const mostSuggestions = 3;
const surelyMeant = 1.6;
const hedge = 'Geen naam is precies zo geschreven. Dit lijkt erop.';

function isSurelyMeant({ rank }: Match): boolean {
  return rank < surelyMeant;
}

/** The answer when the region has no name that is or begins with the query. */
export function widerAnswer(known: Known, query: string, found: Found): Answer {
  return found.same.length > 0
    ? outsideAnswer(known, query, found)
    : likelyAnswer(known, query, found);
}

/** The query is a name from elsewhere: that is said first. */
function outsideAnswer({ region }: Known, query: string, { named, same }: Found): Answer {
  const near = findNear(region.names, query, slipOfTheFinger);
  const inside = findInside(region.names, nameKey(query));
  const begun = named.filter(({ match }) => match !== 'part');
  const alike = [...named, ...inside, ...near.filter(isSurelyMeant)];
  return {
    results: resultsOf([...same, ...begun].slice(0, mostResults)),
    suggestions: begun.length > 0 ? [] : suggestionsOf(alike),
    notes: [],
    needsCountry: false,
  };
}

function likelyAnswer(known: Known, query: string, { named, others }: Found): Answer {
  const likely = likelyMatches(known, query, others);
  const phrases = likely.some(isSurelyMeant) ? [] : phraseMatches(known, query, 0.5);
  const matches = [...named, ...(phrases.length > 0 ? phrases : likely)].slice(0, mostResults);
  const sure = matches.some(({ entry }) => entry.href !== undefined);
  const unlike = matches[0] && !['prefix', 'part'].includes(matches[0].match);
  return {
    ...(unlike ? { lead: hedge } : {}),
    results: resultsOf(matches),
    suggestions: sure || phrases.length > 0 ? [] : suggestionsOf(looseMatches(known, query)),
    notes: [],
    needsCountry: !known.country,
  };
}

const furtherThanBest = 1;
const otherNameCost = 1.3;
const otherNearCost = 0.25;

/** Names of the region and of elsewhere, the most likely first. */
function likelyMatches(
  { region, country }: Known,
  query: string,
  others: readonly Match[],
): Match[] {
  const near = findNear(region.names, query, slipOfTheFinger);
  const otherReach = near.some(isSurelyMeant) ? oneSlip : slipOfTheFinger;
  const otherNear = country ? findNear(country.names, query, otherReach) : [];
  const likely = [
    ...near,
    ...findInside(region.names, nameKey(query)),
    ...others.map((match) => ({ ...match, rank: match.rank / 10 + otherNameCost })),
    ...otherNear.map((match) => ({ ...match, rank: match.rank + otherNearCost })),
  ].sort((a, b) => a.rank - b.rank);
  const limit = (likely[0]?.rank ?? 0) + furtherThanBest;
  const seen = new Set<SearchEntry>();
  return likely.filter(({ entry, rank }) => {
    const isNew = !seen.has(entry) && rank <= limit;
    seen.add(entry);
    return isNew;
  });
}

/** Names that are so large a share of the query. */
function phraseMatches({ region, country }: Known, query: string, share: number): Match[] {
  const words = nameWords(query);
  const fewest = words.join('').length * share;
  const own = findPhrases(region.names, words, fewest);
  return own.length > 0 || !country ? own : findPhrases(country.names, words, fewest);
}

function looseMatches(known: Known, query: string): Match[] {
  const phrases = phraseMatches(known, query, 0);
  return phrases.length > 0 ? phrases : findNear(known.region.names, query, farOff);
}

function suggestionsOf(matches: readonly Match[]) {
  const linked = bestOfEach(matches).filter(({ entry }) => entry.href !== undefined);
  return resultsOf(linked.slice(0, mostSuggestions));
}
