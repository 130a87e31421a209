import { rowsFrom } from './key-table.ts';
import type { Match, MatchClass } from './match.ts';
import type { NameIndex } from './name-index.ts';
import { reorderedCost, type NameKey } from './name-keys.ts';
import { kinds, type SearchEntry } from './search-entry.ts';

const letterCost = 0.01;
/** So that an organisation `Gemeente Ede` stands behind the municipality. */
const otherCost = 0.06;
const outsideCost = 0.02;

/** Names that are the query, or begin with it or end with just its words, or have a word that begins so. */
export function findGood(index: NameIndex, queryKeys: readonly NameKey[]): Match[] {
  return queryKeys.flatMap((query) => matchesOfKey(index, query));
}

function matchesOfKey({ table, entries }: NameIndex, query: NameKey): Match[] {
  const [first, end] = rowsFrom(table, query.key);
  const matches: Match[] = [];
  for (let row = first; row < end; row += 1) {
    const entry = entries[table.owners[row] ?? -1];
    const rest = (table.keys[row] ?? '').length - query.key.length;
    const cost = (table.costs[row] ?? 0) + query.cost;
    const found = query.key.length >= (table.least[row] ?? 0);
    const match = found ? classOf(query, rest, cost, table.parts[row] === 1) : undefined;
    if (entry && match) matches.push({ entry, match, rank: rankOf(match, entry, cost, rest) });
  }
  return matches;
}

function classOf(
  query: NameKey,
  rest: number,
  cost: number,
  part: boolean,
): MatchClass | undefined {
  if (rest === 0 && (!part || cost - query.cost <= reorderedCost)) return 'exact';
  if (query.least > 0) return undefined;
  return part && rest > 0 ? 'part' : 'prefix';
}

function rankOf(
  match: MatchClass,
  { kind, href }: SearchEntry,
  cost: number,
  rest: number,
): number {
  const kindRank = kinds.indexOf(kind);
  const unknownCost = href === undefined ? outsideCost : 0;
  return match === 'exact'
    ? cost + unknownCost + (kindRank < kinds.indexOf('organisation') ? 0 : otherCost)
    : kindRank + cost + rest * letterCost;
}
