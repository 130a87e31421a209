import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../disk/files-in.ts';

/** Whether a file belongs to a frozen edition, and never changes. */
export const isFrozen = (path: string): boolean => path.startsWith('vast/');

/** Whether a file stands below a name with a dot, as what a release leaves behind that is stopped. */
const isUnfinished = (path: string): boolean => path.includes('/.');

/**
 * The files that a site has as they lie in `public/`, by their path in the site: those of the
 * project, and the editions of the atlas itself.
 */
export function publicFiles(atlas: string): Map<string, string> {
  const own = join(atlas, 'public');
  const editions = existsSync(own)
    ? filesIn(own).filter((path) => isFrozen(path) && !isUnfinished(path))
    : [];
  const ofProject = filesIn('public').filter((path) => !isFrozen(path));
  return new Map([
    ...ofProject.map((path) => [path, join('public', path)] as const),
    ...editions.map((path) => [path, join(own, path)] as const),
  ]);
}
