import type { Gazetteer } from './gazetteer.ts';
import { nameIndex } from './name-index.ts';
import { regionFormer } from './region-former.ts';
import { regionMunicipalities } from './region-municipalities.ts';
import { regionOthers } from './region-others.ts';
import { regionPlaces } from './region-places.ts';
import { regionPostcodes } from './region-postcodes.ts';
import type { SearchEntry } from './search-entry.ts';
import type { RegionIndex } from './search-index.ts';

/** Opens the index of the survey's region. */
export function openRegion(region: RegionIndex): Gazetteer {
  const municipalities = regionMunicipalities(region);
  const former = regionFormer(region);
  const entries = [...municipalities, ...regionPlaces(region), ...former, ...regionOthers(region)];
  const codes = new Map<string, SearchEntry>();
  region.former.forEach(([code], at) => setOnce(codes, code, former[at]));
  region.municipalities.forEach(([code, , , slug], at) => {
    if (slug !== '') setOnce(codes, code, municipalities[at]);
  });
  const postcodes = regionPostcodes(region);
  return {
    names: nameIndex(entries),
    postcodes: [...postcodes.keys()].sort(),
    atPostcode: (postcode) => postcodes.get(postcode) ?? [],
    codes,
  };
}

function setOnce(codes: Map<string, SearchEntry>, code: string, entry: SearchEntry | undefined) {
  if (entry && code !== '') codes.set(code, entry);
}
