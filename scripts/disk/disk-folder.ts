import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TableFolder } from '../../src/read/table-folder.ts';
import { filesIn } from './files-in.ts';

/** A folder of tables on this machine; what an operating system leaves there is none. */
export const diskFolder = (folder: string): TableFolder => ({
  nameOf: (path) => join(folder, path),
  read: (path) => bytesOf(join(folder, path)),
  paths: () => (existsSync(folder) ? filesIn(folder) : []),
  surveys: () => {
    const surveys = join(folder, 'enquetes');
    return existsSync(surveys)
      ? readdirSync(surveys)
          .filter((name) => !name.startsWith('.') && statSync(join(surveys, name)).isDirectory())
          .sort()
      : [];
  },
});

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    // A folder in the place of a table is told by Node without its path.
    throw Object.assign(cause as NodeJS.ErrnoException, { path: file });
  }
}
