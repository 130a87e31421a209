import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The text of one page, block by block. */
export interface PageText {
  slug: string;
  blocks: string[];
}

/** The texts of some pages of a built site, for generators to make pages of. */
export const pageTexts = (site: string, pages = 'gemeenten/*/index.html'): PageText[] =>
  globSync(pages, { cwd: site }).map((path) => ({
    slug: dirname(path).replaceAll(/[\\/]/g, '-'),
    blocks: blocksOf(readFileSync(join(site, path), 'utf8')),
  }));

const blocksOf = (html: string): string[] =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .split(/<\/?(?:p|h\d|li|td|th|dt|dd|section|div|ul|table|tr)\b[^>]*>/)
    .map((part) => part.replaceAll(/<[^>]*>/g, '').trim())
    .filter((part) => part !== '');
