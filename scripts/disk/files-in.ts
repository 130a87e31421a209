import { readdirSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** The path of every file in a folder and those below it, with `/` on every system. */
export function filesIn(folder: string): string[] {
  const root = resolve(folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      `${parentPath}/${name}`.slice(root.length + 1).replaceAll(sep, '/'),
    );
}
