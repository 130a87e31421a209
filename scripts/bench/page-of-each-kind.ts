import { globSync } from 'node:fs';

/**
 * A page of each kind of a built site: of those that lie in one folder the first, and every page that
 * stands by itself.
 */
export function pageOfEachKind(site: string): string[] {
  const pages = globSync('**/index.html', { cwd: site, exclude: ['vast/**'] })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
  const first = new Map<string, string>();
  for (const page of pages) {
    const [top = '', ...rest] = page.split('/').filter(Boolean);
    const kind = `${top}/${rest.length}`;
    if (!first.has(kind)) first.set(kind, page);
  }
  return [...first.values()];
}
