import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of the tables of this project that patterns name, by path below its data folder. */
export const projectFiles = (...patterns: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    globSync(patterns, { cwd: 'data' })
      .map((path) => path.replaceAll('\\', '/'))
      .sort()
      .map((path) => [path, readFileSync(join('data', path), 'utf8')]),
  );
