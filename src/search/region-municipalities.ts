import { searchKey } from './normalise.ts';
import { municipalityPage } from './municipality-page.ts';
import { reasons } from './reasons.ts';
import type { SearchEntry } from './search-entry.ts';
import type { PackedMunicipality, RegionIndex } from './search-index.ts';
import { numberedStatuses } from './numbered-statuses.ts';

/** The municipalities that have a page, in the order of the index. */
export function regionMunicipalities(region: RegionIndex): SearchEntry[] {
  return region.municipalities
    .filter(([, , , slug]) => slug !== '')
    .map((municipality, at) => municipalityEntry(region, municipality, at));
}

function municipalityEntry(
  region: RegionIndex,
  municipality: PackedMunicipality,
  at: number,
): SearchEntry {
  const [, name, , , , aliases, successor] = municipality;
  const parts = region.municipalities.filter((other) => other[6] === at).map(([, part]) => part);
  const former = region.former.filter(
    ([, , successors, , kind]) => kind === 'fusie' && successors.includes(at),
  );
  return {
    kind: 'municipality',
    title: name,
    ...municipalityPage(region, at),
    reason: reasonOf(region, municipality, parts, former),
    context: '',
    names: [name, ...aliases],
    relatedNames: [...parts, ...(successor < 0 ? [] : [municipalityPage(region, successor).name])],
    elsewhere: region.places
      .filter(([place, home]) => home === at && searchKey(place) === searchKey(name))
      .flatMap(([, , , , , elsewhere]) => elsewhere),
  };
}

function reasonOf(
  region: RegionIndex,
  [, name, provinceAt, , statusAt, , successor, since]: PackedMunicipality,
  parts: readonly string[],
  former: RegionIndex['former'],
): string {
  const province = region.provinces[provinceAt] ?? '';
  const status = numberedStatuses[statusAt];
  if (successor >= 0) return reasons.merged(name, municipalityPage(region, successor).name, since);
  if (status === 'niet-van-toepassing') return foundedReason(region, parts, former, province);
  return status === undefined || status === 'beantwoord'
    ? reasons.municipality(province)
    : reasons.noAnswer(province, status);
}

function foundedReason(
  region: RegionIndex,
  parts: readonly string[],
  former: RegionIndex['former'],
  province: string,
): string {
  const since =
    former[0]?.[3] ?? region.municipalities.find(([, name]) => name === parts[0])?.[7] ?? '';
  const names = [...parts, ...former.map(([, name]) => name)];
  return names.length > 0
    ? reasons.mergedFrom(names, since)
    : reasons.noAnswer(province, 'niet-van-toepassing');
}
