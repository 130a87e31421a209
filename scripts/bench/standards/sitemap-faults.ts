import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadBeside } from '../load-beside.ts';

const sitemap = { name: 'sitemap', version: '9.0.1' };

interface Sitemap {
  ErrorLevel: { THROW: string };
  XMLToSitemapItemStream: new (options: {
    level: string;
  }) => NodeJS.ReadWriteStream & AsyncIterable<{ url: string }>;
}

/** What the package sitemap refuses in `sitemap.xml`, and addresses in it without a page. */
export async function sitemapFaults(site: string): Promise<string[]> {
  const { ErrorLevel, XMLToSitemapItemStream } = (await loadBeside(
    sitemap,
    'dist/esm/index.js',
  )) as Sitemap;
  const items = createReadStream(join(site, 'sitemap.xml')).pipe(
    new XMLToSitemapItemStream({ level: ErrorLevel.THROW }),
  );
  const faults: string[] = [];
  let count = 0;
  try {
    for await (const { url } of items) {
      count += 1;
      const { pathname } = new URL(url);
      if (!existsSync(join(site, decodeURIComponent(pathname), 'index.html')))
        faults.push(`${url} has no page`);
    }
  } catch (error) {
    faults.push(String(error));
  }
  return count > 0 ? faults : [...faults, 'no address'];
}
