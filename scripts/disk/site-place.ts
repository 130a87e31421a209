import { lstatSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { realPath } from './own-folder.ts';

/**
 * The folder beside a site in which it is made. A path such as `atlas-site` begins with the letters of
 * the project's own path, `atlas`, and Astro (core/build/common.js) then takes the one to lie in the
 * other: for these the name begins otherwise.
 */
function workshopBeside(folder: string): string {
  const project = realPath('.');
  const seemsInside = folder.startsWith(project) && !folder.startsWith(`${project}${sep}`);
  if (!seemsInside) return `${folder}.bouw`;
  const above = dirname(project);
  return join(above, `bouw.${relative(above, folder).replaceAll(sep, '.')}`);
}

/**
 * Where a site really lies, behind any link, and the folder beside it in which it is made: on the
 * same disk, so that the two can be swapped.
 */
export function sitePlace(out: string): { folder: string; workshop: string } {
  const isLink = lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  const folder = realPath(out);
  const isUsual = folder === realPath('dist') && !isLink;
  return { folder, workshop: isUsual ? '.build' : workshopBeside(folder) };
}
