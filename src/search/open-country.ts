import { baseName } from './base-name.ts';
import { dailyNames } from './daily-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { nameIndex } from './name-index.ts';
import { nearbyByPostcode, nearbyInProvince } from './nearby-of.ts';
import { unpackPostcodes } from './postcode-runs.ts';
import { reasons } from './reasons.ts';
import type { Kind, Nearby, SearchEntry } from './search-entry.ts';
import type { CountryIndex, PackedOutsider, RegionIndex } from './search-index.ts';

/** Opens the index of the rest of the country; nothing in it has a page. */
export function openCountry(country: CountryIndex, region: RegionIndex): Gazetteer {
  const provinces = country.provinces.map(([name, near]) => ({
    name,
    hasPages: near.includes(name),
    nearby: nearbyInProvince(region, name, near),
  }));
  const entries = provinceEntries(country, provinces);
  const postcodes = new Map<string, SearchEntry>();
  const codes = new Map<string, SearchEntry>();
  for (const municipality of country.municipalities) {
    const [, code, province, packed, , nearest] = municipality;
    const nearby = nearbyByPostcode(region, nearest) ?? provinces[province]?.nearby;
    const entryOf = entriesOf(provinces[province]?.name ?? '', nearby);
    const own = municipalityEntry(entryOf, municipality);
    entries.push(own, ...placeEntries(entryOf, municipality, own.province));
    codes.set(code, own);
    for (const postcode of unpackPostcodes(packed)) postcodes.set(postcode, own);
  }
  return {
    names: nameIndex(entries),
    postcodes: [...postcodes.keys()],
    atPostcode: (postcode) => postcodeEntries(postcode, postcodes.get(postcode)),
    codes,
  };
}

function postcodeEntries(postcode: string, municipality: SearchEntry | undefined): SearchEntry[] {
  if (!municipality) return [];
  const reason = reasons.outsidePostcode(postcode, municipality.title);
  return [{ ...municipality, kind: 'place', title: postcode, reason }];
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
  province: string,
): SearchEntry[] {
  return places
    .split('|')
    .filter((place) => place !== '')
    .map((place) =>
      entryOf('place', place, reasons.outsidePlace(place, municipality, province), municipality),
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
  return (kind, title, reason, context = '') => ({
    kind,
    title,
    reason,
    context,
    province,
    names: [...new Set([baseName(title), title])],
    relatedNames: [],
    elsewhere: [],
    ...(nearby ? { nearby } : {}),
  });
}
