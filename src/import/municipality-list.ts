import { rollup } from 'd3';
import { askedProvince } from '../search/asked-province.ts';
import { baseName } from '../search/base-name.ts';
import { nearestWord } from '../search/nearest-word.ts';
import { once } from '../text/once.ts';
import { leadName, looseKey, sureKey, writtenName, type WrittenName } from './written-name.ts';

/** A municipality of the list of codes, and the days on which it existed. */
export interface ListedMunicipality {
  code: string;
  name: string;
  province: string;
  alsoKnownAs: readonly string[];
  from: string;
  until: string | null;
  /** Codes of the municipalities that its land went to when it ended. */
  mergedInto: readonly string[];
}

/** The municipalities that a written name may mean, and whether nobody can take it for another name. */
interface Named {
  found: readonly ListedMunicipality[];
  isSure: boolean;
}

/** The list of codes, of every year, to look up by code and by a name as people write it. */
export interface MunicipalityList {
  /** The year of the survey; without one the municipalities of today count, and earlier ones are pointed out. */
  year: number | undefined;
  byCode: ReadonlyMap<string, ListedMunicipality>;
  byName: (name: string) => Named;
  exists: (one: ListedMunicipality) => boolean;
  /** Those of the year that an earlier or later municipality became, or came from. */
  counterparts: (one: ListedMunicipality) => readonly ListedMunicipality[];
  /** The one whose name is written almost like this. */
  nearest: (name: string, furthest?: number) => ListedMunicipality | undefined;
  /** Those with a village or town of this name. */
  withPlace: (name: string) => readonly ListedMunicipality[];
}

/** The municipality that each place lies in: the name of the place, and the code. */
export type PlaceInMunicipality = readonly [place: string, code: string];

type Keys = Map<string, ListedMunicipality[]>;

function keysBy(
  all: readonly ListedMunicipality[],
  keysOf: (one: ListedMunicipality) => readonly string[],
): Keys {
  const byKey: Keys = new Map();
  for (const one of all)
    for (const key of new Set(keysOf(one))) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  return byKey;
}

const leadsOf = ({ name }: ListedMunicipality) => {
  const lead = leadName(name);
  return lead === undefined ? [] : [lead];
};
const officialNames = ({ name }: ListedMunicipality) => [name, baseName(name)];

/** Makes the list searchable, for a survey of a year. */
export function municipalityList(
  all: readonly ListedMunicipality[],
  year?: number,
  places: () => readonly PlaceInMunicipality[] = () => [],
): MunicipalityList {
  const byCode = new Map(all.map((one) => [one.code, one]));
  const exists = (one: ListedMunicipality) =>
    year === undefined ? one.until === null : existedIn(one, year);
  const named = nameFinder(all, exists);
  const heirs = ({ mergedInto, until }: ListedMunicipality) =>
    mergedInto
      .flatMap((code) => byCode.get(code) ?? [])
      .filter((heir) => until !== null && (heir.until === null || heir.until > until));
  const became = (one: ListedMunicipality): ListedMunicipality[] =>
    exists(one) ? [one] : heirs(one).flatMap(became);
  const isHeirOf = (one: ListedMunicipality, earlier: ListedMunicipality): boolean =>
    heirs(earlier).some((heir) => heir === one || isHeirOf(one, heir));
  const now = all.filter(exists);
  const words = now.flatMap((one) => [one.name, ...one.alsoKnownAs].map((word) => ({ word, one })));
  const codesByPlace = once(() =>
    rollup(
      places(),
      (same) => same.map(([, code]) => code),
      ([place]) => sureKey(baseName(place)),
    ),
  );
  return {
    year,
    byCode,
    byName: named,
    exists,
    counterparts: (one) =>
      isLater(one, year)
        ? now.filter((earlier) => isHeirOf(one, earlier))
        : [...new Set(became(one))],
    nearest: (name, furthest) => {
      const near = nearestWord(
        name,
        words.map(({ word }) => word),
        furthest,
      );
      return words.find(({ word }) => word === near)?.one;
    },
    withPlace: (name) => {
      const asked = askedProvince(name);
      return [...new Set(codesByPlace().get(sureKey(asked?.name ?? name)))]
        .flatMap((code) => byCode.get(code) ?? [])
        .filter((one) => exists(one) && (!asked || asked.province === one.province));
    },
  };
}

/** Finds what a name means: the surest way of reading it that gives anything, those of the year first. */
function nameFinder(
  all: readonly ListedMunicipality[],
  exists: MunicipalityList['exists'],
): MunicipalityList['byName'] {
  const official = keysBy(all, (one) => officialNames(one).map(sureKey));
  const daily = keysBy(all, (one) => one.alsoKnownAs.map(sureKey));
  const leads = keysBy(all, (one) => leadsOf(one).map(sureKey));
  const loose = once(() =>
    keysBy(all, (one) =>
      [...officialNames(one), ...one.alsoKnownAs, ...leadsOf(one)].map(looseKey),
    ),
  );
  const inProvince = (keys: Keys, keyOf: typeof sureKey, { whole, inProvince }: WrittenName) => {
    const found = [
      ...(keys.get(keyOf(whole)) ?? []),
      ...(inProvince ? (keys.get(keyOf(inProvince.name)) ?? []) : []),
    ];
    return [...new Set(found)].filter(
      ({ province }) => !inProvince || inProvince.province === province,
    );
  };
  return (name) => {
    const written = writtenName(name);
    if (!written) return { found: [], isSure: false };
    const bare = { ...written, whole: written.bare };
    const sure = [
      inProvince(official, sureKey, written),
      [
        ...inProvince(daily, sureKey, written),
        ...(written.hasAndMore ? inProvince(leads, sureKey, bare) : []),
      ],
    ];
    const tiers = [...sure.map((found) => found.filter(exists)), ...sure];
    const found = tiers.find((tier) => tier.length > 0);
    if (found) return { found, isSure: true };
    const looser = inProvince(loose(), looseKey, bare);
    const now = looser.filter(exists);
    return { found: now.length > 0 ? now : looser, isSure: false };
  };
}

const isLater = ({ from }: ListedMunicipality, year = Infinity) => from > `${year}-12-31`;

const existedIn = ({ from, until }: ListedMunicipality, year: number) =>
  from <= `${year}-12-31` && (until === null || until > `${year}-01-01`);
