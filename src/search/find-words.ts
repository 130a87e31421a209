import { rowsFrom } from './key-table.ts';
import type { Match } from './match.ts';
import type { NameIndex } from './name-index.ts';
import { bearingWords } from './normalise.ts';
import { kinds } from './search-entry.ts';

const mostRows = 2000;

/** Names in which every word of the query begins some word, in any order. */
export function findWords(index: NameIndex, words: readonly string[]): Match[] {
  const bearing = bearingWords(words);
  if (bearing.length < 2) return [];
  const [first, end] = bearing
    .map((word) => rowsFrom(index.table, word))
    .reduce((fewest, rows) => (rows[1] - rows[0] < fewest[1] - fewest[0] ? rows : fewest));
  const owners = new Set(index.table.owners.subarray(first, Math.min(end, first + mostRows)));
  return [...owners].flatMap((owner) => {
    const entry = index.entries[owner];
    const own = index.words[owner] ?? '';
    if (!entry || !bearing.every((word) => own.includes(` ${word}`))) return [];
    return [{ entry, match: 'part' as const, rank: kinds.indexOf(entry.kind) + own.length / 100 }];
  });
}
