import type { Match } from './match.ts';
import type { NameIndex } from './name-index.ts';
import { kinds } from './search-entry.ts';

const fewestLetters = 4;
const fewestInTail = 6;
const mostMatches = 12;
const insideCost = 1;
const insideKindCost = 0.1;
const insideLetterCost = 0.03;
const tailCost = 0.6;
const tailLetterCost = 0.01;

/** Names that hold the query somewhere: `bomme` in Zaltbommel. */
export function findInside(index: NameIndex, key: string): Match[] {
  return namesThat(index, key, fewestLetters, (name) => name.includes(key, 1)).map(
    ({ rest, ...match }) => ({
      ...match,
      match: 'inside',
      rank: insideCost + rest * insideLetterCost + match.rank * insideKindCost,
    }),
  );
}

/** Names that end with the query, as with a word: `bommel` in Zaltbommel. */
export function findTails(index: NameIndex, key: string): Match[] {
  return namesThat(index, key, fewestInTail, (name) => name.endsWith(key)).map(
    ({ rest, ...match }) => ({
      ...match,
      match: 'part',
      rank: tailCost + rest * tailLetterCost + match.rank,
    }),
  );
}

function namesThat(
  { table, entries }: NameIndex,
  key: string,
  fewest: number,
  fits: (name: string) => boolean,
) {
  const found: { entry: NameIndex['entries'][number]; rank: number; rest: number }[] = [];
  if (key.length < fewest) return found;
  for (let row = 0; row < table.keys.length && found.length < mostMatches; row += 1) {
    const name = table.keys[row] ?? '';
    const entry = entries[table.owners[row] ?? -1];
    if (!entry || (table.least[row] ?? 0) > 0 || !fits(name)) continue;
    found.push({ entry, rank: kinds.indexOf(entry.kind), rest: name.length - key.length });
  }
  return found;
}
