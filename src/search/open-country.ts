import { baseName } from './base-name.ts';
import { dailyNames } from './daily-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { municipalityPage } from './municipality-page.ts';
import { nameIndex } from './name-index.ts';
import { nearbyByPostcode, nearbyInProvince } from './nearby-of.ts';
import { unpackPostcodes } from './postcode-runs.ts';
import { reasons } from './reasons.ts';
import { searchEntry, type Kind, type Nearby, type SearchEntry } from './search-entry.ts';
import type { CountryIndex, PackedOutsider, RegionIndex } from './search-index.ts';

/** Opens the index of what the region does not know; only some places in it have a page. */
export function openCountry(country: CountryIndex, region: RegionIndex): Gazetteer {
  const provinces = country.provinces.map(([name, near]) => ({
    name,
    hasPages: near.includes(name),
    nearby: nearbyInProvince(region, name, near),
  }));
  const entries = provinceEntries(country, provinces);
  const postcodes = new Map<string, SearchEntry>();
  const codes = new Map<string, SearchEntry>();
  const pages = pagesByCode(region);
  for (const municipality of country.municipalities) {
    const [, code, province, packed, , nearest] = municipality;
    const page = pages.get(code);
    const nearby = nearbyByPostcode(region, nearest) ?? provinces[province]?.nearby;
    const entryOf = entriesOf(provinces[province]?.name ?? '', page ? undefined : nearby);
    const own = { ...municipalityEntry(entryOf, municipality), ...page };
    const places = placeEntries(entryOf, municipality, own);
    entries.push(...(page ? [] : [own]), ...places);
    if (!page) codes.set(code, own);
    for (const postcode of unpackPostcodes(packed))
      postcodes.set(postcode, postcodeEntry(postcode, own));
  }
  return {
    names: nameIndex(entries),
    postcodes: [...postcodes.keys()],
    atPostcode: (postcode) => {
      const entry = postcodes.get(postcode);
      return entry ? [entry] : [];
    },
    codes,
  };
}

/** The addresses of the pages of municipalities, by code. */
function pagesByCode(region: RegionIndex): ReadonlyMap<string, { href: string }> {
  return new Map(
    region.municipalities.flatMap(([code], at) => {
      const { href } = municipalityPage(region, at);
      return href === undefined ? [] : [[code, { href }] as const];
    }),
  );
}

function postcodeEntry(postcode: string, municipality: SearchEntry): SearchEntry {
  const { href, title } = municipality;
  const reason =
    href === undefined
      ? reasons.outsidePostcode(postcode, title)
      : reasons.postcodeIn(postcode, title);
  return { ...municipality, kind: 'place', title: postcode, reason };
}

interface Province {
  name: string;
  hasPages: boolean;
  nearby: Nearby | undefined;
}

type EntryOf = (kind: Kind, title: string, reason: string, context?: string) => SearchEntry;

function municipalityEntry(entryOf: EntryOf, [name]: PackedOutsider): SearchEntry {
  const daily = dailyNames[name];
  const title = daily === undefined ? name : `${name} (${daily})`;
  const entry = entryOf('municipality', title, reasons.outside(title));
  return daily === undefined ? entry : { ...entry, names: [...entry.names, daily] };
}

function placeEntries(
  entryOf: EntryOf,
  [municipality, , , , places]: PackedOutsider,
  { province, href }: SearchEntry,
): SearchEntry[] {
  return places
    .split('|')
    .filter((place) => place !== '')
    .map((place) =>
      href === undefined
        ? entryOf('place', place, reasons.outsidePlace(place, municipality, province), municipality)
        : { ...entryOf('place', place, reasons.place(place, municipality), municipality), href },
    );
}

/** Provinces in which no municipality has a page. */
function provinceEntries(
  { municipalities }: CountryIndex,
  provinces: readonly Province[],
): SearchEntry[] {
  const taken = new Set(municipalities.map(([name]) => name));
  return provinces
    .filter(({ hasPages }) => !hasPages)
    .map(({ name, nearby }) => {
      const title = `Provincie ${name}`;
      const entry = entriesOf(name, nearby)('page', title, reasons.outside(title));
      return { ...entry, names: taken.has(name) ? [title] : [title, name] };
    });
}

function entriesOf(province: string, nearby: Nearby | undefined): EntryOf {
  return (kind, title, reason, context = '') =>
    searchEntry({
      ...{ kind, title, reason, context, province },
      names: [...new Set([baseName(title), title])],
      ...(nearby ? { nearby } : {}),
    });
}
