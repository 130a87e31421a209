import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Whether a file belongs to a frozen edition, and never changes. */
export const isFrozen = (path: string): boolean => path.startsWith('vast/');

function* filesIn(folder: string): Generator<[path: string, source: string]> {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const source = join(entry.parentPath, entry.name);
    if (entry.isFile()) yield [relative(folder, source).replaceAll('\\', '/'), source];
  }
}

/**
 * The files that a site has as they lie in `public/`, by their path in the site: those of the
 * project, and the editions of the atlas itself.
 */
export function publicFiles(atlas: string): Map<string, string> {
  const ofProject = [...filesIn('public')].filter(([path]) => !isFrozen(path));
  const ofAtlas = [...filesIn(join(atlas, 'public'))].filter(([path]) => isFrozen(path));
  return new Map([...ofProject, ...ofAtlas]);
}
