import type { BuiltSite } from './built-site.ts';
import { placesIn } from './named-in-page.ts';
import type { PageFacts } from './page-facts.ts';
import { isFrozen } from './public-files.ts';

/** What a record promises: a page at its own address, and a row in the table of municipalities. */
export interface Promised {
  code: string;
  slug: string;
}

type Check = (site: BuiltSite, records: readonly Promised[]) => string[];

const always = ['index.html', '404.html', '_headers'];
const dataFile = /\.(csv|json|jsonld|geojson|xml|ttl|txt|xlsx|parquet|zip|ics|bib|ris)$/;
const municipalityPage = /^gemeenten\/([^/]+)\/index\.html$/;
const table = 'data/gemeenten.csv';
/** A page that an editor writes, by the name of its text. */
const writtenPage = /^achtergrond\/([^/]+)\/index\.html$/;

const fileAt = (pathname: string) =>
  decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname).slice(1);

function pagesOf({ files }: BuiltSite, records: readonly Promised[]) {
  const wanted = new Set(records.map(({ slug }) => slug));
  const found = new Set([...files].flatMap((path) => municipalityPage.exec(path)?.[1] ?? []));
  return [
    ...always.filter((path) => !files.has(path)).map((path) => `${path} ontbreekt`),
    ...[...wanted].filter((slug) => !found.has(slug)).map((slug) => `gemeenten/${slug}/ ontbreekt`),
    ...[...found]
      .filter((slug) => !wanted.has(slug))
      .map((slug) => `gemeenten/${slug}/ hoort bij geen enkel record`),
  ];
}

function linksOf({ files, pages, read }: BuiltSite) {
  const placesOf = new Map(pages.map(({ path, places }) => [path, places]));
  function hasPlace(file: string, place: string): boolean {
    if (!placesOf.has(file)) return true;
    // A page that is kept is read again where others lead to a place on it.
    const places = placesOf.get(file) ?? placesIn(read(file).toString());
    placesOf.set(file, places);
    return places.has(place);
  }
  const host = 'http://deze-site';
  const wrongWith = (link: string, base: string) => {
    const url = URL.parse(link, base);
    if (!url) return 'is geen adres';
    if (url.origin !== host) return undefined;
    const file = fileAt(url.pathname);
    if (!files.has(file)) {
      const [, text] = writtenPage.exec(file) ?? [];
      const missing = text === undefined ? '' : `: content/achtergrond/${text}.mdx ontbreekt`;
      return `leidt nergens heen${missing}`;
    }
    const place = decodeURIComponent(url.hash.slice(1));
    const known = !place || place === 'top' || hasPlace(file, place);
    return known ? undefined : 'noemt een plek die er niet is';
  };
  // A link from the root leads to the same place on every page, and most pages have the same ones.
  const fromRoot = new Map<string, string | undefined>();
  const fromRootOf = (link: string) => {
    if (!fromRoot.has(link)) fromRoot.set(link, wrongWith(link, `${host}/`));
    return fromRoot.get(link);
  };
  const faultOf = ({ path }: PageFacts, link: string) => {
    const wrong = link.startsWith('/')
      ? fromRootOf(link)
      : wrongWith(link, `${host}/${path.replace(/index\.html$/, '')}`);
    return wrong === undefined ? [] : `${path}: ${link} ${wrong}`;
  };
  return pages.flatMap((page) => page.links.flatMap((link) => faultOf(page, link)));
}

function dataOf({ files, empty: emptyFiles, read }: BuiltSite, records: readonly Promised[]) {
  const empty = [...emptyFiles]
    .filter((path) => dataFile.test(path))
    .map((path) => `${path} is leeg`);
  if (!files.has(table)) return [...empty, `${table} ontbreekt`];
  const rows = new Set(
    Array.from(
      read(table)
        .toString()
        .matchAll(/^(GM\d{4}),/gm),
      ([, code]) => code,
    ),
  );
  const without = records.filter(({ code }) => !rows.has(code));
  return [...empty, ...without.map(({ code }) => `${table} heeft geen rij voor ${code}`)];
}

/** A style that the headers do not name would be left out by a browser. */
function stylesOf({ files, pages, read }: BuiltSite) {
  const headers = files.has('_headers') ? read('_headers').toString() : '';
  const allowed = new Set(headers.match(/'sha256-[^']+'/g));
  return pages
    .filter(({ styles }) => !styles.every((style) => allowed.has(style)))
    .map(({ path }) => `${path}: _headers staat de stijl in deze pagina niet toe`);
}

/** A page that nobody read on its way into the site was not checked either. */
function unreadOf({ files, pages }: BuiltSite) {
  const read = new Set(pages.map(({ path }) => path));
  return [...files]
    .filter((path) => path.endsWith('.html') && !isFrozen(path) && !read.has(path))
    .map((path) => `${path} is niet nagekeken`);
}

const checks: Check[] = [pagesOf, unreadOf, linksOf, dataOf, stylesOf];

/** Why a built site is not fit to be seen: pages against records, links, data, styles; empty if it is. */
export function siteFaults(site: BuiltSite, records: readonly Promised[]): string[] {
  if (records.length === 0) return ['er is geen enkel record'];
  return checks.flatMap((check) => check(site, records));
}
