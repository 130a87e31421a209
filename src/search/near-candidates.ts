import type { NameIndex } from './name-index.ts';
import { foldedCost, type NameKey } from './name-keys.ts';
import { nearRows } from './near-rows.ts';
import type { Reach } from './reaches.ts';
import { soundKey } from './sound-key.ts';

/** A name that may be meant. */
export interface Candidate {
  owner: number;
  typed: string;
  key: string;
  whole: boolean;
  slips: number;
  /** What it costs besides slips. */
  extra: number;
}

const fewestSounding = 4;
const fewestBegun = 5;
const manyBegun = 10;
const beginningCost = 0.4;
const soundCost = 0.8;

/** With one slip first; only when no whole name is that near, with more in what was typed. */
export function nearCandidates(
  index: NameIndex,
  queryKeys: readonly NameKey[],
  reach: Reach,
): Candidate[] {
  const candidates: Candidate[] = [];
  const most = Math.max(...queryKeys.map(({ key }) => reach.slips(key.length, key.length + 2)));
  for (let slips = 1; slips <= most && !candidates.some(({ whole }) => whole); slips += 1) {
    const within = queryKeys.filter(
      ({ key, cost }) =>
        reach.slips(key.length, key.length + slips) >= slips && (slips === 1 || cost < foldedCost),
    );
    candidates.push(...within.flatMap((query) => slipCandidates(index, query, slips, reach)));
  }
  return [...candidates, ...queryKeys.flatMap((query) => soundCandidates(index, query))];
}

function slipCandidates(
  { table }: NameIndex,
  query: NameKey,
  slips: number,
  reach: Reach,
): Candidate[] {
  return nearRows(table, query.key, slips)
    .filter(
      ({ row, edits }) =>
        edits > 0 && edits <= reach.slips(query.key.length, table.keys[row]?.length ?? 0),
    )
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
  return key.length > least && key.length >= (edits > 1 ? manyBegun : fewestBegun);
}

function soundCandidates({ sounds }: NameIndex, { key, cost }: NameKey): Candidate[] {
  const owners = key.length < fewestSounding ? [] : (sounds.get(soundKey(key)) ?? []);
  return owners.map((owner) => ({
    owner,
    typed: key,
    key,
    whole: true,
    slips: 0,
    extra: cost + soundCost,
  }));
}
