import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
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

/** Which files a build makes anew, and which it takes from the previous site. */
export interface Keeping {
  /** Leaves out of the build what is kept, and finishes each page that is made. */
  following: (prerenderer: AstroPrerenderer) => AstroPrerenderer;
  /** Puts what is kept, and what lies ready, into the new site. */
  putBack: () => void;
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
  /** The path of its host at which the site will live. */
  base: string;
}

/** Keeps the files of the previous site that show the same facts, and follows those that are made. */
export function keepFiles({ previous, fresh, lying, pages, code, base }: Surroundings): Keeping {
  const keys = new Map<string, string>();
  const noted = new Map<string, Noted>();
  const kept = new Set<string>();
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

  function isKept({ pathname, route, cacheKey }: PathWithRoute): boolean {
    if (cacheKey === undefined) return false;
    const file = fileOf(pathname, route);
    const key = `${cacheKey} ${code.fingerprintOf(route.component)}`;
    keys.set(file, key);
    const known = previous?.find(file, key);
    if (!known || known.page?.links.some((link) => !isThere(link))) return false;
    noted.set(file, known);
    kept.add(file);
    if (known.page) pages.keep(known.page);
    return true;
  }

  /** Writes what a response holds, as readers get it. */
  async function write(response: Response, file: string, { type }: Route): Promise<void> {
    if (type === 'page') {
      const { html, facts } = pages.finish(file, await response.text());
      const bytes = Buffer.from(html);
      note(file, bytes, facts);
      writeFile(file, bytes);
      return;
    }
    const bytes = await response.bytes();
    note(file, bytes);
    writeFile(file, bytes);
  }

  const following = (prerenderer: AstroPrerenderer): AstroPrerenderer => ({
    ...prerenderer,
    getStaticPaths: async () => {
      const paths = (await prerenderer.getStaticPaths()).filter((path) => !isKept(path));
      made = paths.length;
      return paths;
    },
    render: async (request, options) => {
      const rendered = await prerenderer.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const { routeData } = options;
      const file = fileOf(new URL(request.url).pathname.slice(base.length), routeData);
      await write(response, file, routeData);
      // What native code leaves behind, such as drawn pixels, is let go between two turns only.
      await nextTurn();
      // Astro writes nothing for a response without a body.
      return new Response(null);
    },
  });

  return {
    following,
    putBack: () => {
      for (const file of kept) previous?.putInto(fresh, file);
      for (const [file, source] of lying) cpSync(source, join(fresh, file));
    },
    noted,
    counts: () => ({ made, kept: kept.size }),
  };
}
