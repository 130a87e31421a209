import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What stands between the tags of `main` on one page. */
export interface PageMain {
  slug: string;
  main: string;
}

/** What stands in `main` on some pages of a built site, for generators to make pages of. */
export const pageMains = (site: string, pages: string): PageMain[] =>
  globSync(pages, { cwd: site }).map((path) => ({
    slug: dirname(path).replaceAll(/[\\/]/g, '-'),
    main: mainOf(readFileSync(join(site, path), 'utf8')),
  }));

function mainOf(html: string): string {
  const start = html.indexOf('>', html.indexOf('<main')) + 1;
  return html.slice(start, html.indexOf('</main>'));
}
