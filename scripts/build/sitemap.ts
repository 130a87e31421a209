import { escapeHtml } from '../../src/text/escape-html.ts';

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
