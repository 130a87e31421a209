import { baseName } from './base-name.ts';
import { findInRegion } from './find-in-region.ts';
import { isSameName } from './is-same-name.ts';
import { openRegion } from './open-region.ts';
import { outsiders } from './outsiders.ts';
import { searchKey } from './normalise.ts';
import type { RegionIndex } from './search-index.ts';
import type { SearchSources } from './sources.ts';

/**
 * Names of elsewhere that the region would answer with something else: `Mill` with Millingen aan de
 * Rijn. Whoever types one of these is told so.
 */
export function namesElsewhere(sources: SearchSources, region: RegionIndex): string[] {
  const { names } = openRegion(region);
  const known = new Set(
    outsiders(sources)
      .flatMap(({ name, places }) => [name, ...places])
      .map(baseName),
  );
  return [...known]
    .filter((name) => {
      const [best] = findInRegion(names, name);
      return best && !isSameName(best);
    })
    .map(searchKey)
    .sort();
}
