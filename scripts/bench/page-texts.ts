import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of one page, block by block. */
export interface PageText {
  slug: string;
  blocks: string[];
}

/** The texts of the municipality pages of a built site, for generators to make pages of. */
export const pageTexts = (site: string): PageText[] =>
  globSync('gemeenten/*/index.html', { cwd: site }).map((path) => ({
    slug: path.split(/[\\/]/)[1] ?? '',
    blocks: blocksOf(readFileSync(join(site, path), 'utf8')),
  }));

const blocksOf = (html: string): string[] =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .split(/<\/?(?:p|h\d|li|td|th|dt|dd|section|div|ul|table|tr)\b[^>]*>/)
    .map((part) => part.replaceAll(/<[^>]*>/g, '').trim())
    .filter((part) => part !== '');
