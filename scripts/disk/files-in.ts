import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The path of every file in a folder and those below it, with `/` on every system. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));
