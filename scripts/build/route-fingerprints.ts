import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { modulesBehind, modulesIn } from './modules-behind.ts';

/** The names of chunks in which the texts of editors stand, which the keys of pages tell by themselves. */
const texts = /^(?:_astro_data-layer-content|content-modules)_/;

/** The chunk that Astro compiled each page to, by the path of its source. */
function chunksOfPages(folder: string): Map<string, string> {
  const [entry] = globSync('prerender-entry.*.mjs', { cwd: folder });
  if (entry === undefined) return new Map();
  const code = readFileSync(join(folder, entry), 'utf8');
  const chunks = new Map(
    Array.from(
      code.matchAll(/\b(_page\d+) = \(\) => import\("([^"]+)"\)/g),
      ([, name = '', path = '']) => [name, join(folder, path)],
    ),
  );
  return new Map(
    Array.from(code.matchAll(/\["([^"]+)", (_page\d+)\]/g), ([, page = '', name = '']) => [
      page,
      chunks.get(name) ?? '',
    ]),
  );
}

/**
 * Tells a fingerprint of everything that a page was compiled to, by the path of its source, from a folder
 * with what Astro compiled. It is another where code changed that the page runs, and no other code.
 */
export function routeFingerprints(folder: string): (source: string) => string {
  const pages = chunksOfPages(folder);
  const all = globSync('**/*.mjs', { cwd: folder }).map((path) => join(folder, path));
  const ofEditors = new Set(
    all.filter((path) => texts.test(basename(path))).flatMap((path) => [path, ...modulesIn(path)]),
  );
  const known = new Map<string, string>();
  return (source) => {
    const page = pages.get(source);
    const chunks = page ? modulesBehind(page) : all.sort();
    const told =
      known.get(source) ??
      chunks
        .filter((path) => !ofEditors.has(path))
        // The name of a chunk ends in a digest of all that it brings along, texts included.
        .map((path) => readFileSync(path, 'utf8').replaceAll(/_[\w-]{8}\.mjs/g, '.mjs'))
        .toSorted()
        .reduce((hash, text) => hash.update(text), createHash('sha256'))
        .digest('base64url');
    known.set(source, told);
    return told;
  };
}
