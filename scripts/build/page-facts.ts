import { followNames, unescape } from './named-in-page.ts';

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
  /** The places on it that a link can name, where it was made just now. */
  places?: ReadonlySet<string>;
}

const hiding = '<meta name="robots" content="noindex">';
const scheme = /^[a-z][a-z+.-]*:/i;

/** Whether an address leads to another site, to a program for mail, or the like. */
const leadsAway = (address: string) => scheme.test(address) && URL.canParse(address);

/** A piece of a text holds on to the whole text; a copy of it does not. */
const copyOf = (text: string) => Buffer.from(text).toString();

/**
 * Reads pages of a site that will live at a path of its host, which what Astro made in `_astro/` has
 * already. Each is read by following its values on a walk over it, and then tells its facts.
 */
export function pageReader(base = '') {
  const made = `${base}/_astro/`;
  // Most pages lead to the same places.
  const known = new Map<string, string>();
  function linkTo(address: string): string | undefined {
    if (address.startsWith('mailto:')) return undefined;
    const before = known.get(address);
    if (before !== undefined) return before;
    const written = copyOf(address);
    const link = unescape(written);
    if (leadsAway(link)) return undefined;
    const fromRoot = link.startsWith(made) ? link.slice(base.length) : link;
    known.set(written, fromRoot);
    return fromRoot;
  }
  const knownPlaces = new Map<string, string>();
  function placeOf(name: string): string {
    const before = knownPlaces.get(name);
    if (before !== undefined) return before;
    const written = copyOf(name);
    const place = unescape(written);
    knownPlaces.set(written, place);
    return place;
  }
  return (html: string) => {
    const links = new Set<string>();
    const places = new Set<string>();
    const follow = (address: string) => {
      const link = linkTo(address);
      if (link !== undefined) links.add(link);
    };
    const isHere = (link: string) => link.startsWith('#') && places.has(link.slice(1));
    return {
      value: followNames(html, {
        address: follow,
        place: (name) => places.add(placeOf(name)),
      }),
      /** Its facts, where these stylesheets came into it. */
      facts: (
        path: string,
        styles: readonly string[],
        sheets: readonly string[] = [],
      ): PageFacts => {
        sheets.forEach(follow);
        return {
          path,
          links: [...links].filter((link) => !isHere(link)),
          styles,
          hidden: html.includes(hiding),
          places,
        };
      },
    };
  };
}
