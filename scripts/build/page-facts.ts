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

/** Tells something of a text, and remembers it: most pages name the same places. */
function remembered<Told>(tell: (text: string) => Told): (text: string) => Told {
  const known = new Map<string, Told>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const written = copyOf(text);
    const told = tell(written);
    known.set(written, told);
    return told;
  };
}

/**
 * Reads pages of a site that will live at a path of its host, which what Astro made in `_astro/` has
 * already. Each is read by following its values on a walk over it, and then tells its facts.
 */
export function pageReader(base = '') {
  const made = `${base}/_astro/`;
  const linkFrom = remembered((written) => {
    const link = unescape(written);
    if (leadsAway(link)) return undefined;
    return link.startsWith(made) ? link.slice(base.length) : link;
  });
  const placeOf = remembered(unescape);
  return (html: string) => {
    const links = new Set<string>();
    const places = new Set<string>();
    const follow = (address: string) => {
      const link = address.startsWith('mailto:') ? undefined : linkFrom(address);
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
