import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowInHeaders } from './allow-styles.ts';
import { pageReader, type PageFacts } from './page-facts.ts';
import { pageFinisher } from './page-finisher.ts';
import { sitemapOf } from './sitemap.ts';
import { styleHashes } from './style-hashes.ts';
import { underBase } from './under-base.ts';

const lastPart = /index\.html$/;
/** Whether a page is made for the frame of another site. */
const isEmbed = ({ path }: PageFacts) => path.startsWith('embed/');

/** The pages of a fresh site, each finished and read once, when it is made. */
export interface FreshPages {
  /** A page as readers get it, and what was read in it. */
  finish: (path: string, html: string) => { html: string; facts: PageFacts };
  /** Counts in a page that was finished and read before, and that stays as it is. */
  keep: (facts: PageFacts) => void;
  facts: readonly PageFacts[];
  /** Names every style in `_headers`, and every page that may be found in the sitemap. */
  tellOf: (site: string) => void;
}

/** Follows the pages of a fresh site in a folder, which will live at a path of its host. */
export function freshPages(folder: string, base: string): FreshPages {
  const finisher = pageFinisher((path) => readFileSync(join(folder, path.slice(base.length))));
  const move = underBase(base);
  const read = pageReader(base);
  const facts: PageFacts[] = [];
  const stylesWhere = (fits: (page: PageFacts) => boolean) =>
    facts.filter(fits).flatMap(({ styles }) => styles);
  return {
    facts,
    finish: (path, html) => {
      const reading = read(html);
      const { html: finished, style } = finisher(html, reading.value);
      const page = reading.facts(path, style ? [style.hash] : styleHashes(finished), style?.paths);
      facts.push(page);
      return { html: move(finished), facts: page };
    },
    keep: (page) => {
      facts.push(page);
    },
    tellOf: (site) => {
      const headers = join(folder, '_headers');
      const [embeds, pages] = [stylesWhere(isEmbed), stylesWhere((page) => !isEmbed(page))];
      const allowed = allowInHeaders(readFileSync(headers, 'utf8'), { pages, embeds });
      writeFileSync(
        headers,
        allowed.replaceAll(/^\//gm, () => `${base}/`),
      );
      writeFileSync(join(folder, 'sitemap.xml'), sitemapOf(addressesOf(facts, site)));
    },
  };
}

/** The addresses of pages that a search engine may show; embeds are for the pages of others. */
const addressesOf = (facts: readonly PageFacts[], site: string) =>
  facts
    .filter((page) => !page.hidden && lastPart.test(page.path) && !isEmbed(page))
    .map(({ path }) => new URL(path.replace(lastPart, ''), `${site}/`).href);
