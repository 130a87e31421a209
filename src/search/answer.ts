import type { MatchClass } from './match.ts';
import type { Kind, Nearby } from './search-entry.ts';

/** One line of an answer; without an address it is not in the data. */
export interface SearchResult {
  kind: Kind;
  title: string;
  href?: string;
  reason: string;
  match: MatchClass;
  nearby?: Nearby;
}

/** What the search says to a query. */
export interface SearchAnswer {
  /** What to say above the results: that no name is written like this. */
  lead?: string;
  /** The best first. */
  results: readonly SearchResult[];
  /** Answers to “Bedoelde u …?”. */
  suggestions: readonly SearchResult[];
  /** What a reader should know besides: places of the same name that are not in the data. */
  notes: readonly string[];
  /** The rest of the country may have a better answer. */
  needsCountry: boolean;
}
