import { fuseScores } from './fuse-scores.ts';
import { bestOfEach, type Match } from './match.ts';
import type { NameIndex } from './name-index.ts';
import { nearKeysOfQuery } from './name-keys.ts';
import { nearCandidates, type Candidate } from './near-candidates.ts';
import type { Reach } from './reaches.ts';
import { kinds } from './search-entry.ts';
import { typingCost } from './typing-cost.ts';

const mostCandidates = 16;
const kindCost = 0.12;
const fuseWeight = 0.25;
const outsideCost = 0.15;

/** Names that the query is a slip away from, or that sound like it. */
export function findNear(index: NameIndex, query: string, reach: Reach): Match[] {
  const candidates = nearCandidates(index, nearKeysOfQuery(query), reach)
    .sort((a, b) => a.slips + a.extra - b.slips - b.extra)
    .slice(0, mostCandidates);
  return ranked(index, candidates, reach);
}

function ranked(index: NameIndex, candidates: readonly Candidate[], reach: Reach): Match[] {
  const [first] = candidates;
  if (!first) return [];
  const texts = candidates.map(({ key }) => key);
  const scores = fuseScores(first.typed, texts, reach.threshold);
  const matches = candidates.flatMap(({ owner, typed, key, extra }, at) => {
    const entry = index.entries[owner];
    if (!entry) return [];
    const rank =
      typingCost(typed, key) +
      extra +
      fuseWeight * (scores[at] ?? 1) +
      kindCost * kinds.indexOf(entry.kind) +
      (entry.href === undefined ? outsideCost : 0);
    return [{ entry, match: reach.match, rank }];
  });
  return bestOfEach(matches);
}
