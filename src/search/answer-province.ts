import type { SearchAnswer } from './answer.ts';
import type { InProvince } from './asked-province.ts';
import { baseName } from './base-name.ts';
import { findNamed } from './find-named.ts';
import { isSameName } from './is-same-name.ts';
import type { Known } from './known.ts';
import { bestOfEach, type Match } from './match.ts';
import { searchKey } from './normalise.ts';
import { resultsOf } from './results-of.ts';

/** What a name with a province behind it leads to: first what lies there. */
export function answerProvince(
  { region, country }: Known,
  asked: InProvince,
): SearchAnswer | undefined {
  const there = ({ entry }: Match) => entry.province === asked.province;
  const isNamed = ({ entry, match }: Match) =>
    match === 'exact' || searchKey(baseName(entry.title)) === searchKey(asked.name);
  const matches = [region, ...(country ? [country] : [])]
    .flatMap(({ names }) => findNamed(names, asked.name))
    .filter((match) => isSameName(match) || (there(match) && isNamed(match)));
  if (matches.length === 0) return undefined;
  const sorted = bestOfEach(matches);
  return {
    results: resultsOf([...sorted.filter(there), ...sorted.filter((match) => !there(match))]),
    suggestions: [],
    notes: [],
    needsCountry: !country && !matches.some(there),
  };
}
