import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration, PathWithRoute } from 'astro';
import type { PreviousFiles } from './previous-files.ts';

const fileOf = ({ pathname, route }: PathWithRoute) =>
  pathname.replaceAll(/^\/|\/$/g, '') + (route.type === 'page' ? '/index.html' : '');

/** Which files a build makes anew, and which it takes from the previous site. */
export interface Keeping {
  /** Leaves out of the build what is kept. */
  integration: AstroIntegration;
  /** Puts what is kept into the new site. */
  putBack: (fresh: string) => void;
  /** The key of every file that has one. */
  keys: ReadonlyMap<string, string>;
  counts: () => { made: number; kept: number };
}

/**
 * Keeps the files of the previous site that show the same facts, or none where that site is not
 * given: their bytes are set aside in a folder while the others are made.
 */
export function keepFiles(previous: PreviousFiles | undefined, aside: string): Keeping {
  const keys = new Map<string, string>();
  const kept = new Set<string>();
  let made = 0;

  function isKept(path: PathWithRoute): boolean {
    if (path.cacheKey === undefined) return false;
    const file = fileOf(path);
    keys.set(file, path.cacheKey);
    const bytes = previous?.bytesOf(file, path.cacheKey);
    if (!bytes) return false;
    mkdirSync(dirname(join(aside, file)), { recursive: true });
    writeFileSync(join(aside, file), bytes);
    kept.add(file);
    return true;
  }

  return {
    integration: {
      name: 'keep-files',
      hooks: {
        'astro:build:start': ({ setPrerenderer }) => {
          rmSync(aside, { recursive: true, force: true });
          setPrerenderer((prerenderer) => ({
            ...prerenderer,
            getStaticPaths: async () => {
              const paths = (await prerenderer.getStaticPaths()).filter((path) => !isKept(path));
              made = paths.length;
              return paths;
            },
          }));
        },
      },
    },
    putBack: (fresh) => {
      for (const file of kept) {
        mkdirSync(dirname(join(fresh, file)), { recursive: true });
        renameSync(join(aside, file), join(fresh, file));
      }
      rmSync(aside, { recursive: true, force: true });
    },
    keys,
    counts: () => ({ made, kept: kept.size }),
  };
}
