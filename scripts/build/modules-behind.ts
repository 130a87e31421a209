import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const imports = /(?:from|import)\s*\(?\s*["'](\.[^"'?]+)/g;

/** The modules that a module imports, by path; packages are left out. */
export const modulesIn = (module: string): string[] =>
  Array.from(readFileSync(module, 'utf8').matchAll(imports), ([, path = '']) =>
    join(dirname(module), path),
  ).filter((path) => existsSync(path));

/** Modules and every module that they bring along, each once, by path. */
export function modulesBehind(...entries: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (module: string) => {
    if (found.has(module)) return;
    found.add(module);
    modulesIn(module).forEach(visit);
  };
  entries.forEach(visit);
  return [...found].sort();
}
