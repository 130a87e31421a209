import { join } from 'node:path';
import { filesIn } from '../disk/files-in.ts';

/** Whether a file belongs to a frozen edition, and never changes. */
export const isFrozen = (path: string): boolean => path.startsWith('vast/');

/** The files that every site has as they lie in `public/`, by their path in the site. */
export const publicFiles = (): Map<string, string> =>
  new Map(
    filesIn('public')
      .filter((path) => !isFrozen(path))
      .map((path) => [path, join('public', path)]),
  );
