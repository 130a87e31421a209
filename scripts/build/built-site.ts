import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../disk/files-in.ts';
import type { PageFacts } from './page-facts.ts';

/** What the checks look at. */
export interface BuiltSite {
  /** Path of every file, with `/` on every system. */
  files: Set<string>;
  /** The facts of every page but those of frozen editions. */
  pages: readonly PageFacts[];
  read: (path: string) => Buffer;
  /** The first bytes of a file, at most 4 kB; the next call writes over them. */
  startOf: (path: string) => Buffer;
}

function startReader(folder: string) {
  const bytes = Buffer.alloc(4096);
  return (path: string) => {
    const file = openSync(join(folder, path), 'r');
    try {
      return bytes.subarray(0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  };
}

/** A built site in its folder, with the facts of its pages. */
export function builtSite(folder: string, pages: readonly PageFacts[]): BuiltSite {
  return {
    files: new Set(filesIn(folder)),
    pages,
    read: (path) => readFileSync(join(folder, path)),
    startOf: startReader(folder),
  };
}
