import { municipalityPage } from './municipality-page.ts';
import { searchKey } from './normalise.ts';
import { reasons } from './reasons.ts';
import { searchEntry, type Nearby, type SearchEntry } from './search-entry.ts';
import type { PackedPlace, RegionIndex } from './search-index.ts';

/** The places of the region that are not found already by the name of their municipality. */
export function regionPlaces(region: RegionIndex): SearchEntry[] {
  const places = region.places
    .filter(
      ([name, home]) =>
        searchKey(name) !== searchKey(municipalityPage(region, home).name) ||
        !hasPage(region, home),
    )
    .map((place) => placeEntry(region, place));
  return places.filter(
    (place, at) =>
      places.findIndex(({ title, href }) => title === place.title && href === place.href) === at,
  );
}

function hasPage(region: RegionIndex, at: number): boolean {
  return municipalityPage(region, at).href !== undefined;
}

function placeEntry(region: RegionIndex, place: PackedPlace): SearchEntry {
  const [name, , , , spellings, elsewhere] = place;
  const home = placeHome(region, place);
  return searchEntry({
    kind: 'place',
    title: name,
    ...(home.href === undefined ? {} : { href: home.href }),
    reason: reasonOf(region, place),
    context: home.name,
    province: home.province,
    ...(home.href === undefined ? otherPart(region, place) : {}),
    names: [name, ...spellings],
    elsewhere,
  });
}

/** The municipality whose page tells of a place: that of the survey's year, else today's. */
export function placeHome(region: RegionIndex, [, then, now]: PackedPlace) {
  return municipalityPage(region, hasPage(region, then) ? then : now);
}

/** Of a municipality that was divided, the part that has a page. */
function otherPart(region: RegionIndex, [, then]: PackedPlace): { nearby?: Nearby } {
  const { name } = municipalityPage(region, then);
  const links = (region.former.find(([, former]) => former === name)?.[2] ?? []).flatMap((at) => {
    const page = municipalityPage(region, at);
    return page.href === undefined ? [] : [{ title: page.name, href: page.href }];
  });
  return links.length > 0 ? { nearby: { lead: reasons.otherPart(name), links } } : {};
}

function reasonOf(region: RegionIndex, place: PackedPlace): string {
  const [name, then, now] = place;
  const home = placeHome(region, place);
  const successor = municipalityPage(region, now);
  const since = region.municipalities[then]?.[7] ?? '';
  if (home.href === undefined) return reasons.outsidePlace(name, home.name, home.province);
  if (then === now) return reasons.place(name, home.name);
  return hasPage(region, then)
    ? reasons.placeMerged(name, home.name, successor.name, since)
    : reasons.placeFormer(name, home.name, municipalityPage(region, then).name);
}
