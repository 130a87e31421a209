import { join } from 'node:path';
import { writeInventedAtlas } from './invent/write-invented-atlas.ts';
import { inventedUnits } from './invented-units.ts';

/** The folder in which everything is measured. */
export const benchFolder = '.build/bench';

/** The built site of so many municipalities. */
export const siteOf = (count: number): string => join(benchFolder, `site-${count}`);

/** Writes an invented atlas of so many municipalities, and returns its folder. */
export function atlasOf(count: number): string {
  const atlas = join(benchFolder, `atlas-${count}`);
  writeInventedAtlas(atlas, 'tests/fixtures/landelijk', inventedUnits(count));
  return atlas;
}
