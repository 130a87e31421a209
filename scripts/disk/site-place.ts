import { lstatSync } from 'node:fs';
import { realPath } from './own-folder.ts';

/**
 * Where a site really lies, behind any link, and the folder beside it in which it is made: on the
 * same disk, so that the two can be swapped.
 */
export function sitePlace(out: string): { folder: string; workshop: string } {
  const isLink = lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  const folder = realPath(out);
  const isUsual = folder === realPath('dist') && !isLink;
  return { folder, workshop: isUsual ? '.build' : `${folder}.bouw` };
}
