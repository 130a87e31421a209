import Fuse from 'fuse.js';
import type { Match } from './match.ts';
import type { NameIndex } from './name-index.ts';
import { bearingWords } from './normalise.ts';

const mostCandidates = 80;
const startLetters = 2;
const threshold = 0.34;

/** Names in which Fuse.js finds every word of the query, in any order and however misspelt. */
export function findMisspelt({ entries, words }: NameIndex, query: readonly string[]): Match[] {
  const bearing = bearingWords(query);
  if (bearing.length < 2) return [];
  const starts = bearing.map((word) => ` ${word.slice(0, startLetters)}`);
  const candidates = words
    .map((text, owner) => ({ text, owner }))
    .filter(({ text }) => starts.filter((start) => text.includes(start)).length > 1)
    .slice(0, mostCandidates);
  const fuse = new Fuse(candidates, {
    keys: ['text'],
    includeScore: true,
    threshold,
    useTokenSearch: true,
    tokenMatch: 'all',
  });
  return fuse.search(bearing.join(' ')).flatMap(({ item, score = 1 }) => {
    const entry = entries[item.owner];
    return entry ? [{ entry, match: 'loose' as const, rank: 1 + score }] : [];
  });
}
