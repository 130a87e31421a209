import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { modulesBehind, modulesIn } from './modules-behind.ts';
import { sha256 } from './previous-files.ts';

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
  const chunks = new Map(
    globSync('**/*.mjs', { cwd: folder }).map((name) => {
      const path = join(folder, name);
      const text = readFileSync(path, 'utf8');
      // The name of a chunk ends in a digest of all that it brings along, texts included.
      const own = sha256(text.replaceAll(/_[\w-]{8}\.mjs/g, '.mjs'));
      return [path, { own, imports: modulesIn(path, text) }];
    }),
  );
  if (chunks.size === 0) throw new Error(`${folder} holds no compiled code`);
  const importsOf = (path: string) => chunks.get(path)?.imports ?? [];
  const all = [...chunks.keys()];
  const ofEditors = new Set(
    all.filter((path) => texts.test(basename(path))).flatMap((path) => [path, ...importsOf(path)]),
  );
  const pages = chunksOfPages(folder);
  const known = new Map<string, string>();
  return (source) => {
    const told = known.get(source);
    if (told !== undefined) return told;
    const page = pages.get(source);
    const run = (page ? modulesBehind([page], importsOf) : all)
      .filter((path) => !ofEditors.has(path))
      .flatMap((path) => chunks.get(path)?.own ?? []);
    const fingerprint = sha256(run.sort().join());
    known.set(source, fingerprint);
    return fingerprint;
  };
}
