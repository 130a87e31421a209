import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../disk/files-in.ts';
import type { PageFacts } from './page-facts.ts';

/** What the checks look at. */
export interface BuiltSite {
  /** Path of every file, with `/` on every system. */
  files: Set<string>;
  /** The facts of every page but those of frozen editions. */
  pages: readonly PageFacts[];
  /** The files that were made, and in which nothing stands. */
  empty: ReadonlySet<string>;
  read: (path: string) => Buffer;
}

/** A built site in its folder, with what is known of its files. */
export function builtSite(
  folder: string,
  { pages, empty }: Pick<BuiltSite, 'pages' | 'empty'>,
): BuiltSite {
  return {
    files: new Set(filesIn(folder)),
    pages,
    empty,
    read: (path) => readFileSync(join(folder, path)),
  };
}
