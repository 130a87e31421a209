import { baseName } from './base-name.ts';
import type { Gazetteer } from './gazetteer.ts';
import { nameIndex } from './name-index.ts';
import { nearbyInProvince, nearbyOf } from './nearby-of.ts';
import { unpackPostcodes } from './postcode-runs.ts';
import { reasons } from './reasons.ts';
import type { Kind, Nearby, SearchEntry } from './search-entry.ts';
import type { CountryIndex, PackedOutsider, RegionIndex } from './search-index.ts';

/** Opens the index of the rest of the country; nothing in it has a page. */
export function openCountry(country: CountryIndex, region: RegionIndex): Gazetteer {
  const entries = provinceEntries(country, region);
  const postcodes = new Map<string, SearchEntry[]>();
  const codes = new Map<string, SearchEntry>();
  for (const municipality of country.municipalities) {
    const [, code, , packed] = municipality;
    const entryOf = entriesOf(country, region, municipality);
    const own = municipalityEntry(entryOf, municipality);
    entries.push(own, ...placeEntries(entryOf, municipality, own.province));
    codes.set(code, own);
    for (const postcode of unpackPostcodes(packed)) {
      const entry = entryOf('place', postcode, reasons.outsidePostcode(postcode, own.title));
      postcodes.set(postcode, [...(postcodes.get(postcode) ?? []), entry]);
    }
  }
  return { names: nameIndex(entries), postcodes, codes };
}

type EntryOf = (kind: Kind, title: string, reason: string, context?: string) => SearchEntry;

/** What everybody calls them. */
const dailyNames: Record<string, string> = {
  "'s-Gravenhage": 'Den Haag',
  "'s-Hertogenbosch": 'Den Bosch',
};

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
  { provinces, municipalities }: CountryIndex,
  region: RegionIndex,
): SearchEntry[] {
  const taken = new Set(municipalities.map(([name]) => name));
  return provinces
    .filter(([name, near]) => !near.includes(name))
    .map(([name, near]) => {
      const title = `Provincie ${name}`;
      const nearby = nearbyInProvince(region, name, near);
      const entry = outsideEntry('page', title, reasons.outside(title), '', name, nearby);
      return { ...entry, names: taken.has(name) ? [title] : [title, name] };
    });
}

function entriesOf(country: CountryIndex, region: RegionIndex, packed: PackedOutsider): EntryOf {
  const province = country.provinces[packed[2]]?.[0] ?? '';
  const nearby = nearbyOf(country, region, packed);
  return (kind, title, reason, context = '') =>
    outsideEntry(kind, title, reason, context, province, nearby);
}

function outsideEntry(
  kind: Kind,
  title: string,
  reason: string,
  context: string,
  province: string,
  nearby: Nearby | undefined,
): SearchEntry {
  const names = [...new Set([baseName(title), title])];
  const place = { kind, title, reason, context, province };
  return { ...place, names, relatedNames: [], elsewhere: [], ...(nearby ? { nearby } : {}) };
}
