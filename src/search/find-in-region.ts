import { findNamed } from './find-named.ts';
import { findTails } from './find-inside.ts';
import { bestOfEach, type Match } from './match.ts';
import type { NameIndex } from './name-index.ts';
import { searchKey } from './normalise.ts';

/** Names of the region that hold the query; where none begins with it, also those that end with it. */
export function findInRegion(names: NameIndex, query: string): Match[] {
  const named = findNamed(names, query);
  const isBegun = named[0]?.match === 'exact' || named[0]?.match === 'prefix';
  return isBegun ? named : bestOfEach([...named, ...findTails(names, searchKey(query))]);
}
