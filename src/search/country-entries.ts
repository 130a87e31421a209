import { municipalityOrder } from './municipality-order.ts';
import { outsiders, type Outsider } from './outsiders.ts';
import { packPostcodes } from './postcode-runs.ts';
import { provinceNeighbours } from './province-neighbours.ts';
import type { CountryIndex } from './search-index.ts';
import type { SearchSources } from './sources.ts';

const mostNearest = 4;

/**
 * The index of the rest of the country, fetched when the region has no good answer. Of places of
 * one name, the one whose municipality has a page stands first.
 */
export function countrySearchIndex(sources: SearchSources): CountryIndex {
  const others = outsiders(sources).toSorted((a, b) => Number(b.hasPage) - Number(a.hasPage));
  const provinces = [...new Set(others.map(({ province }) => province))].sort();
  const order = municipalityOrder(sources);
  const inside = new Set(sources.municipalities.map(({ province }) => province));
  return {
    provinces: provinces.map((name) => [name, nearProvinces(name, inside)]),
    municipalities: others.map((other) => [
      other.name,
      other.code.replace('GM', ''),
      provinces.indexOf(other.province),
      packPostcodes(other.postcodes),
      other.places.join('|'),
      nearestByPostcode(sources, other).map((code) => order.indexOf(code)),
    ]),
  };
}

function nearProvinces(name: string, inside: ReadonlySet<string>): string[] {
  const near = inside.has(name) ? [name] : (provinceNeighbours[name] ?? []);
  return near.filter((province) => inside.has(province));
}

/** Municipalities with a page that have postcodes with the same first two digits, nearest first. */
function nearestByPostcode(sources: SearchSources, { postcodes }: Outsider): string[] {
  const withPage = new Set(sources.municipalities.map(({ code }) => code));
  const gaps = new Map<string, number>();
  for (const { postcode, municipality } of sources.postcodes) {
    const gap = postcodeGap(postcode, postcodes);
    if (withPage.has(municipality) && gap < (gaps.get(municipality) ?? 100)) {
      gaps.set(municipality, gap);
    }
  }
  return [...gaps]
    .sort(([, a], [, b]) => a - b)
    .slice(0, mostNearest)
    .map(([code]) => code);
}

function postcodeGap(postcode: string, others: readonly string[]): number {
  const near = others.filter((other) => other.slice(0, 2) === postcode.slice(0, 2));
  return Math.min(100, ...near.map((other) => Math.abs(Number(other) - Number(postcode))));
}
