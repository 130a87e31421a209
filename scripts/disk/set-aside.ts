import { mkdtempSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Moves what is not ours into a new folder `opzij-…` below another; returns where it is now. */
export function setAside(path: string, folder: string): string {
  const aside = join(mkdtempSync(join(folder, 'opzij-')), basename(path));
  renameSync(path, aside);
  return aside;
}
