import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../../src/survey/escape-html.ts';

const hidden = '<meta name="robots" content="noindex">';

/** The sitemap of pages at these addresses, in the order of the alphabet. */
export function sitemapOf(addresses: readonly string[]): string {
  const urls = addresses
    .toSorted()
    .map((address) => `<url><loc>${escapeHtml(address)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

/** Lists every page of a built site that a search engine may show; frozen editions are not in it. */
export function writeSitemap(folder: string, site: string): void {
  const paths = globSync('**/index.html', { cwd: folder, exclude: ['vast', 'embed'] })
    .filter((path) => !readFileSync(join(folder, path), 'utf8').includes(hidden))
    .map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''));
  const addresses = paths.map((path) => new URL(path, `${site}/`).href);
  writeFileSync(join(folder, 'sitemap.xml'), sitemapOf(addresses));
}
