import { baseName } from '../../src/search/base-name.ts';
import { dailyNames } from '../../src/search/daily-names.ts';
import { nameKey, queryLimit } from '../../src/search/normalise.ts';

/** A municipality of the list of codes, and the days on which it existed. */
export interface ListedMunicipality {
  code: string;
  name: string;
  province: string;
  from: string;
  until: string | null;
}

/** The list of codes, to look up by code and by a name as people write it. */
export interface MunicipalityList {
  byCode: ReadonlyMap<string, ListedMunicipality>;
  byName: (name: string) => readonly ListedMunicipality[];
  names: readonly string[];
}

/** The keys of all ways in which a municipality’s name may be written. */
function keysOf({ name }: Pick<ListedMunicipality, 'name'>): string[] {
  const daily = dailyNames[name];
  return [name, baseName(name), ...(daily === undefined ? [] : [daily])].map(nameKey);
}

/** Makes the list searchable; a year leaves only the municipalities that existed in it. */
export function municipalityList(
  all: readonly ListedMunicipality[],
  year?: number,
): MunicipalityList {
  const listed = all.filter((one) => year === undefined || existedIn(one, year));
  const byKey = new Map<string, ListedMunicipality[]>();
  for (const one of listed)
    for (const key of new Set(keysOf(one))) {
      const same = byKey.get(key);
      if (same) same.push(one);
      else byKey.set(key, [one]);
    }
  return {
    byCode: new Map(listed.map((one) => [one.code, one])),
    byName: (name) =>
      isWholeName(name)
        ? (byKey.get(nameKey(name)) ?? []).filter(({ province }) => isInProvince(name, province))
        : [],
    names: listed.map(({ name }) => name),
  };
}

/** Whether the whole cell is read as a name: no footnote sign, and not more than the search compares. */
const isWholeName = (name: string) => name.length <= queryLimit && !/[*?†‡]/.test(name);

/** A name with the province behind it is that of no municipality elsewhere: `Hengelo (Gld)`. */
const isInProvince = (name: string, province: string) =>
  !/[\s(](gld\.?|gelderland)\)?$/i.test(name) || province === 'Gelderland';

const existedIn = ({ from, until }: ListedMunicipality, year: number) =>
  from <= `${year}-12-31` && (until === null || until > `${year}-01-01`);
