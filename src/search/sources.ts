import type { FormerKind } from '../survey/vocabulary.ts';

/** Whether a municipality was asked in the survey, and whether it answered. */
export type SearchStatus =
  'beantwoord' | 'niet-gereageerd' | 'niet-gevraagd' | 'niet-van-toepassing';

/** A municipality that has a page. */
export interface MunicipalitySource {
  code: string;
  name: string;
  slug: string;
  province: string;
  aliases: readonly string[];
  status: SearchStatus;
  /** The municipality that it became part of, and the day (`2019-01-01`). */
  mergedInto?: { code: string; since: string };
}

/** A municipality that had ended before the survey, or its former name, once for each successor. */
interface FormerMunicipalitySource {
  code: string;
  name: string;
  kind: FormerKind;
  mergedInto: { code: string; since: string };
}

/** A place of the survey's region. */
export interface PlaceSource {
  name: string;
  spellings: readonly string[];
  /** The municipality of the survey's year. */
  municipality: string;
  municipalityNow: string;
  /** Where else a place of this name lies, as `Losser (Overijssel)`. */
  elsewhere: readonly string[];
  postcodes: readonly string[];
}

/** A postcode of the region, with the municipality of the survey's year and those of today's list. */
interface PostcodeSource {
  postcode: string;
  place: string;
  municipality: string;
  municipalitiesNow: readonly string[];
}

/** A page that is found by its title, and by words that stand for it. */
export interface PageSource {
  title: string;
  href: string;
  words: readonly string[];
}

/** Everything that the search knows. */
export interface SearchSources {
  /** Whom the data are about, where and when: `54 gemeenten in Gelderland, 2016`. */
  holds: string;
  municipalities: readonly MunicipalitySource[];
  formerMunicipalities: readonly FormerMunicipalitySource[];
  places: readonly PlaceSource[];
  postcodes: readonly PostcodeSource[];
  organisations: readonly { name: string; href: string }[];
  themes: readonly { name: string; href: string }[];
  projects: readonly { name: string; municipality: string }[];
  backgroundPages: readonly PageSource[];
  country: {
    /** `to` is empty for a municipality that still exists. */
    municipalities: readonly { code: string; name: string; province: string; to: string }[];
    places: readonly { name: string; municipality: string }[];
    postcodes: readonly { postcode: string; municipality: string }[];
  };
}
