import { municipalityPage, type MunicipalityPage } from './municipality-page.ts';
import { unpackPostcodes } from './postcode-runs.ts';
import { reasons } from './reasons.ts';
import { placeHome } from './region-places.ts';
import { searchEntry, type SearchEntry } from './search-entry.ts';
import type { RegionIndex } from './search-index.ts';

/** What each postcode of the region leads to. */
export function regionPostcodes(region: RegionIndex): Map<string, SearchEntry[]> {
  const found = new Map<string, SearchEntry[]>();
  const add = (postcode: string, entry: SearchEntry) =>
    found.set(postcode, [...(found.get(postcode) ?? []), entry]);
  for (const place of region.places) {
    const home = placeHome(region, place);
    for (const postcode of unpackPostcodes(place[3])) {
      add(
        postcode,
        postcodeEntry(postcode, home, reasons.postcode(postcode, place[0], home.name), place[0]),
      );
    }
  }
  for (const [digits, , at] of region.postcodes) {
    const postcode = String(digits);
    const page = municipalityPage(region, at);
    add(
      postcode,
      postcodeEntry(postcode, page, reasons.postcodeShared(postcode, page.name), page.name),
    );
  }
  return found;
}

function postcodeEntry(
  postcode: string,
  { province, href }: MunicipalityPage,
  reason: string,
  name: string,
): SearchEntry {
  return searchEntry({
    kind: 'place',
    title: `${postcode} ${name}`,
    ...(href === undefined ? {} : { href }),
    reason,
    province,
    names: [],
  });
}
