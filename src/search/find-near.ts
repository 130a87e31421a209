import { fuseScores } from './fuse-scores.ts';
import { bestOfEach, type Match, type MatchClass } from './match.ts';
import type { NameIndex } from './name-index.ts';
import { foldedCost, nearKeysOfQuery, type NameKey } from './name-keys.ts';
import { nearRows } from './near-rows.ts';
import { kinds } from './search-entry.ts';
import { soundKey } from './sound-key.ts';
import { typingCost } from './typing-cost.ts';

/** How far a name may be from what was typed. */
export interface Reach {
  match: MatchClass;
  /** The most slips in so many letters. */
  slips: (letters: number) => number;
  /** Whether the query may be the beginning of a longer name. */
  beginnings: boolean;
  /** What Fuse.js may give at most. */
  threshold: number;
}

interface Candidate {
  owner: number;
  typed: string;
  key: string;
  whole: boolean;
  slips: number;
  /** What it costs besides slips. */
  extra: number;
}

const fewestLetters = 4;
const manyLetters = 10;
const mostCandidates = 16;
const beginningCost = 0.4;
const soundCost = 0.8;
const kindCost = 0.12;
const fuseWeight = 0.5;
const outsideCost = 0.15;

/** Names that the query is a slip away from, or that sound like it. */
export function findNear(index: NameIndex, query: string, reach: Reach): Match[] {
  const candidates = allCandidates(index, nearKeysOfQuery(query), reach)
    .sort((a, b) => a.slips + a.extra - b.slips - b.extra)
    .slice(0, mostCandidates);
  return ranked(index, candidates, reach);
}

/** With one slip first; only when no whole name is that near, with more in what was typed. */
function allCandidates(index: NameIndex, queryKeys: readonly NameKey[], reach: Reach) {
  const candidates: Candidate[] = [];
  const most = Math.max(...queryKeys.map(({ key }) => reach.slips(key.length)));
  for (let slips = 1; slips <= most && !candidates.some(({ whole }) => whole); slips += 1) {
    const within = queryKeys.filter(
      ({ key, cost }) => reach.slips(key.length) >= slips && (slips === 1 || cost < foldedCost),
    );
    candidates.push(...within.flatMap((query) => nearCandidates(index, query, slips, reach)));
  }
  return [...candidates, ...queryKeys.flatMap((query) => soundCandidates(index, query))];
}

function nearCandidates(
  { table }: NameIndex,
  query: NameKey,
  slips: number,
  reach: Reach,
): Candidate[] {
  return nearRows(table, query.key, slips)
    .filter(({ row, edits }) => edits > 0 && edits <= reach.slips(table.keys[row]?.length ?? 0))
    .filter(
      ({ row, edits, whole }) =>
        whole || (reach.beginnings && isBeginning(query.key, table.least[row] ?? 0, edits)),
    )
    .map(({ row, edits, whole }) => ({
      owner: table.owners[row] ?? -1,
      typed: query.key,
      key: (table.keys[row] ?? '').slice(0, whole ? undefined : query.key.length),
      whole,
      slips: edits,
      extra: (table.costs[row] ?? 0) + query.cost + (whole ? 0 : beginningCost),
    }));
}

/** More than one slip is too much for a name that is not yet typed to its end. */
function isBeginning(key: string, least: number, edits: number): boolean {
  return key.length > least && key.length >= (edits > 1 ? manyLetters : fewestLetters);
}

function soundCandidates({ sounds }: NameIndex, { key, cost }: NameKey): Candidate[] {
  const owners = key.length < fewestLetters ? [] : (sounds.get(soundKey(key)) ?? []);
  return owners.map((owner) => ({
    owner,
    typed: key,
    key,
    whole: true,
    slips: 0,
    extra: cost + soundCost,
  }));
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
