import { findMisspelt } from './find-misspelt.ts';
import { findNear } from './find-near.ts';
import { findPhrases } from './find-phrases.ts';
import type { Known } from './known.ts';
import type { Match } from './match.ts';
import { nameWords } from './normalise.ts';
import { farOff } from './reaches.ts';

/** Names that stand in the query, of the region or else of elsewhere. */
export function phraseMatches({ region, country }: Known, query: string, share: number): Match[] {
  const words = nameWords(query);
  const own = findPhrases(region.names, words, share);
  return own.length > 0 || !country ? own : findPhrases(country.names, words, share);
}

/** What may be meant when nothing else is found. */
export function looseMatches(known: Known, query: string): Match[] {
  const { names } = known.region;
  const misspelt = findMisspelt(names, nameWords(query));
  if (misspelt.length > 0) return misspelt;
  const phrases = phraseMatches(known, query, 0);
  return phrases.length > 0 ? phrases : findNear(names, query, farOff);
}
