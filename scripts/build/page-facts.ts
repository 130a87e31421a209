import { namedIn } from './named-in-page.ts';
import { styleHashes } from './style-hashes.ts';

/** What the checks and the sitemap ask of a page of a fresh site. */
export interface PageFacts {
  /** Its file, with `/` on every system. */
  path: string;
  /** Where it leads on this site, each address once; a place on the page itself only if it is not there. */
  links: readonly string[];
  /** The sources of the styles that stand in it. */
  styles: readonly string[];
  /** Whether search engines must leave it out. */
  hidden: boolean;
}

const hiding = '<meta name="robots" content="noindex">';
const scheme = /^[a-z][a-z+.-]*:/i;

/** Whether an address leads to another site, to a program for mail, or the like. */
const leadsAway = (address: string) => scheme.test(address) && URL.canParse(address);

/** A piece of a text holds on to the whole text; a copy of it does not. */
const copyOf = (text: string) => Buffer.from(text).toString();

/**
 * Reads the facts of pages; what many pages have alike is kept once. The styles in a page are read
 * from it, unless they are known.
 */
export function pageReader(): (
  path: string,
  html: string,
  styles?: readonly string[],
) => PageFacts {
  const texts = new Map<string, string>();
  function kept(text: string): string {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const copy = copyOf(text);
    texts.set(copy, copy);
    return copy;
  }
  return (path, html, styles = styleHashes(html)) => {
    const { addresses, places } = namedIn(html);
    const isHere = (link: string) => link.startsWith('#') && places.has(link.slice(1));
    return {
      path: kept(path),
      links: [...addresses].filter((link) => !isHere(link) && !leadsAway(link)).map(kept),
      styles: styles.map(kept),
      hidden: html.includes(hiding),
    };
  };
}
