import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const imports = /(?:from|import)\s*\(?\s*["'](\.[^"'?]+)/g;

/** The modules that the text of a module imports, by path; packages are left out. */
export const modulesIn = (module: string, text = readFileSync(module, 'utf8')): string[] =>
  Array.from(text.matchAll(imports), ([, path = '']) => join(dirname(module), path)).filter(
    (path) => existsSync(path),
  );

/** Modules and every module that they bring along, each once, by path. */
export function modulesBehind(
  entries: readonly string[],
  importsOf: (module: string) => readonly string[] = modulesIn,
): string[] {
  const found = new Set<string>();
  const visit = (module: string) => {
    if (found.has(module)) return;
    found.add(module);
    importsOf(module).forEach(visit);
  };
  entries.forEach(visit);
  return [...found].sort();
}
