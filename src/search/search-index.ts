import type { FormerKind } from '../survey/vocabulary.ts';

/** Code, name, province, address of its page (empty: none), status, aliases, successor, since. */
export type PackedMunicipality = [
  code: string,
  name: string,
  province: number,
  slug: string,
  status: number,
  aliases: string[],
  successor: number,
  since: string,
];

/** Name, municipality then and now, packed postcodes, other spellings, same name elsewhere. */
export type PackedPlace = [
  name: string,
  municipality: number,
  municipalityNow: number,
  postcodes: string,
  spellings: string[],
  elsewhere: string[],
];

/** The index of the survey's region, as the browser fetches it. Numbers point into its own lists. */
export interface RegionIndex {
  /** Whom the data are about, where and when. */
  holds: string;
  provinces: string[];
  municipalities: PackedMunicipality[];
  /** Code, name, successors, since when, and what happened. */
  former: [code: string, name: string, successors: number[], since: string, kind: FormerKind][];
  places: PackedPlace[];
  /** A further municipality to which a postcode belongs according to some source. */
  postcodes: [postcode: number, place: string, municipality: number][];
  organisations: [name: string, href: string][];
  themes: [name: string, href: string][];
  projects: [name: string, municipality: number][];
  pages: [title: string, href: string, words: string[]][];
  /** Names from elsewhere that are the beginning or a part of a name of the region. */
  namesElsewhere: string;
}

/** Name, code, province, packed postcodes, places (`|` between), nearest municipalities of the region. */
export type PackedOutsider = [
  name: string,
  code: string,
  province: number,
  postcodes: string,
  places: string,
  nearest: number[],
];

/** The index of the rest of the country. */
export interface CountryIndex {
  /** Each province, and those of the region that it is or borders. */
  provinces: [name: string, near: string[]][];
  municipalities: PackedOutsider[];
}
