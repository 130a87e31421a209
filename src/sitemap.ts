import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

const hidden = '<meta name="robots" content="noindex">';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (address: string) => address.replaceAll(/[&<>]/g, (sign) => entities[sign] ?? '');

/** The sitemap of pages at these addresses, in the order of the alphabet. */
export function sitemapOf(addresses: readonly string[]): string {
  const urls = addresses.toSorted().map((address) => `<url><loc>${escape(address)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

/** Lists every built page that a search engine may show; a page that is gone is not in it. */
export function sitemap(site: string): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        const isShown = (path: string) => {
          const file = new URL(`${path}index.html`, dir);
          return existsSync(file) && !readFileSync(file, 'utf8').includes(hidden);
        };
        const shown = pages.map(({ pathname }) => pathname).filter(isShown);
        const addresses = shown.map((path) => new URL(path, `${site}/`).href);
        writeFileSync(new URL('sitemap.xml', dir), sitemapOf(addresses));
      },
    },
  };
}
