import { site } from './site.ts';

/** A reference to one page, in the order of the APA style; the edition stands in for the date. */
export const citation = (title: string, path: string): string =>
  `${site.publisher} (${site.edition.slice(0, 4)}). ${title} (editie ${site.edition}). ${new URL(path, site.address).href}`;
