import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PathWithRoute } from 'astro';
import { folderMaker } from '../disk/folder-maker.ts';
import type { CompiledCode } from './compiled-code.ts';
import type { FreshPages } from './fresh-pages.ts';
import type { Noted } from './notes-file.ts';
import type { PageFacts } from './page-facts.ts';
import { sha256, type PreviousFiles } from './previous-files.ts';

type Route = PathWithRoute['route'];

/** The file of a path, as Astro names it. */
export function fileOf(pathname: string, { type }: Pick<Route, 'type'>): string {
  const path = decodeURI(pathname).replaceAll(/^\/|\/$/g, '');
  if (type !== 'page') return path;
  return path === '404' ? '404.html' : join(path, 'index.html').replaceAll('\\', '/');
}

/** What a byte is up to here stands for nothing that is seen. */
const space = 32;

/** Which files a build makes anew, and which it takes from the previous site. */
export interface Keeping {
  /** Whether the previous site has a file that shows the same, which is noted then. */
  isKept: (path: PathWithRoute) => boolean;
  /** Writes a text, or what a response holds, as readers get it. */
  write: (shown: Response | string, path: PathWithRoute) => Promise<void>;
  /** Puts what is kept, and what lies ready, into the new site. */
  putBack: () => void;
  /** The files that were made, and in which nothing stands. */
  empty: ReadonlySet<string>;
  /** Every file that has a key. */
  noted: ReadonlyMap<string, Noted>;
  counts: () => { made: number; kept: number };
}

interface Surroundings {
  /** The files of the previous site; none where every file is to be made. */
  previous: PreviousFiles | undefined;
  /** The folder of the new site. */
  fresh: string;
  /** The files that the new site has as they lie elsewhere, by path. */
  lying: ReadonlyMap<string, string>;
  pages: Pick<FreshPages, 'finish' | 'keep'>;
  code: Pick<CompiledCode, 'fingerprintOf'>;
}

/** Keeps the files of the previous site that show the same facts, and follows those that are made. */
export function keepFiles({ previous, fresh, lying, pages, code }: Surroundings): Keeping {
  const keys = new Map<string, string>();
  const noted = new Map<string, Noted>();
  const kept = new Set<string>();
  const empty = new Set<string>();
  let made = 0;

  function note(file: string, content: Uint8Array, page?: PageFacts) {
    const key = keys.get(file);
    if (key !== undefined) noted.set(file, { key, sha256: sha256(content), ...(page && { page }) });
  }

  const makeFolder = folderMaker();
  function writeFile(file: string, bytes: Uint8Array) {
    makeFolder(join(fresh, file));
    writeFileSync(join(fresh, file), bytes);
  }

  const assets = new Map<string, boolean>();

  /** Whether what a page leads to is no script or letter of before, which the new site has not. */
  function isThere(link: string): boolean {
    if (!link.startsWith('/_astro/')) return true;
    const known = assets.get(link) ?? existsSync(join(fresh, link));
    assets.set(link, known);
    return known;
  }

  /** Keeps a file if the previous site has it with this key. */
  function keep(file: string, key: string): boolean {
    keys.set(file, key);
    const known = previous?.find(file, key);
    if (!known || known.page?.links.some((link) => !isThere(link))) return false;
    noted.set(file, known);
    kept.add(file);
    if (known.page) pages.keep(known.page);
    return true;
  }

  const isKept = ({ pathname, route, cacheKey }: PathWithRoute): boolean =>
    cacheKey !== undefined &&
    keep(fileOf(pathname, route), `${cacheKey} ${code.fingerprintOf(route.component)}`);

  async function write(
    shown: Response | string,
    { pathname, route }: PathWithRoute,
  ): Promise<void> {
    const file = fileOf(pathname, route);
    const isPage = route.type === 'page';
    const content =
      typeof shown === 'string' ? shown : await (isPage ? shown.text() : shown.bytes());
    // What tells no key may turn out to be what it was.
    if (!keys.has(file) && keep(file, sha256(content))) return;
    made += 1;
    const { html, facts } = isPage
      ? pages.finish(file, String(content))
      : { html: content, facts: undefined };
    const bytes = typeof html === 'string' ? Buffer.from(html) : html;
    if (bytes.every((byte) => byte <= space)) empty.add(file);
    note(file, bytes, facts);
    writeFile(file, bytes);
  }

  return {
    isKept,
    write,
    putBack: () => {
      for (const file of kept) previous?.putInto(fresh, file);
      for (const [file, source] of lying) cpSync(source, join(fresh, file));
    },
    empty,
    noted,
    counts: () => ({ made, kept: kept.size }),
  };
}
