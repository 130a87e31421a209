import { municipalityPage } from './municipality-page.ts';
import { reasons } from './reasons.ts';
import { searchEntry, type SearchEntry } from './search-entry.ts';
import type { RegionIndex } from './search-index.ts';

/** Municipalities that had ended before the survey, and former names; they lead to what came after. */
export function regionFormer(region: RegionIndex): SearchEntry[] {
  return region.former.map(([, name, successors, since, kind]) => {
    const pages = successors.map((at) => municipalityPage(region, at));
    const page = pages.find(({ href }) => href !== undefined);
    return searchEntry({
      kind: 'former',
      title: name,
      ...(page?.href === undefined ? {} : { href: page.href }),
      reason: (kind === 'naam' ? reasons.renamed : reasons.former)(
        name,
        pages.map((successor) => successor.name),
        since,
      ),
      context: kind === 'naam' ? 'vroegere naam' : 'vroegere gemeente',
      province: page?.province ?? '',
    });
  });
}
