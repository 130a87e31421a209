import type { Language } from '../../text/language.ts';
import { site } from '../../settings/site.ts';

/** A page to refer to. The date may be a day, a month or a year. */
export interface Reference {
  author: string;
  title: string;
  /** Name of the whole that the page is part of. */
  container: string;
  version: string;
  released: string;
  url: string;
  /** The language of the page. */
  language: Language;
  /** Without `https://doi.org/`. */
  doi: string | undefined;
}

/** The reference to one page of this site. */
export const referenceTo = (title: string, path: string, language: Language = 'nl'): Reference => ({
  author: site.publisher,
  title,
  container: site.name,
  version: site.version,
  released: site.released,
  url: site.address + path,
  language,
  doi: site.doi,
});
