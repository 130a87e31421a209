import type { SearchAnswer } from './answer.ts';
import { findInside } from './find-inside.ts';
import { findNear } from './find-near.ts';
import type { Known } from './known.ts';
import { isSurelyMeant, likelyMatches } from './likely-matches.ts';
import { looseMatches, phraseMatches } from './loose-matches.ts';
import { bestOfEach, type Match } from './match.ts';
import { searchKey } from './normalise.ts';
import { slipOfTheFinger } from './reaches.ts';
import { resultsOf } from './results-of.ts';

/** What names hold the query, in the region and elsewhere. */
interface Found {
  named: readonly Match[];
  others: readonly Match[];
  same: readonly Match[];
}

const mostResults = 12;
const mostSuggestions = 3;
const hedge = 'Geen naam is precies zo geschreven. Dit lijkt erop.';

/** The answer when the region has no name that is or begins with the query. */
export function widerAnswer(known: Known, query: string, found: Found): SearchAnswer {
  return found.same.length > 0
    ? outsideAnswer(known, query, found)
    : likelyAnswer(known, query, found);
}

/** The query is a name from elsewhere: that is said first. */
function outsideAnswer({ region }: Known, query: string, { named, same }: Found): SearchAnswer {
  const near = findNear(region.names, query, slipOfTheFinger);
  const inside = findInside(region.names, searchKey(query));
  const begun = named.filter(({ match }) => match !== 'part');
  const alike = [...named, ...inside, ...near.filter(isSurelyMeant)];
  return {
    results: resultsOf([...same, ...begun].slice(0, mostResults)),
    suggestions: begun.length > 0 ? [] : suggestionsOf(alike),
    notes: [],
    needsCountry: false,
  };
}

function likelyAnswer(known: Known, query: string, { named, others }: Found): SearchAnswer {
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

function suggestionsOf(matches: readonly Match[]) {
  const linked = bestOfEach(matches).filter(({ entry }) => entry.href !== undefined);
  return resultsOf(linked.slice(0, mostSuggestions));
}
