import {
  cpSync,
  existsSync,
  globSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, SSRManifest } from 'astro';
import { routeFingerprints } from './route-fingerprints.ts';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';

const place = '.build/code';
/** Where Astro puts what makes the pages, beside what a browser reads. */
const maker = '.prerender';
/** Where it puts that for a site outside the project. */
const makerOfOutside = join('.astro', maker);
const day = 24 * 60 * 60 * 1000;

/** What Astro compiles a site to, as its own build uses it. */
interface CompiledSite {
  manifest: SSRManifest;
  render: (request: Request, options: object) => Promise<Response>;
  setInternals: (internals: object) => void;
  setOptions: (options: object) => void;
}

/** Lets code go that no build has used for a day. */
function letOldGo() {
  for (const name of readdirSync(place)) {
    const folder = join(place, name);
    if (Date.now() - statSync(folder).mtimeMs > day) rmSync(folder, { recursive: true });
  }
}

/** What a compiled site needs to make pages outside the build that compiled it. */
function furnish(site: CompiledSite) {
  const sheets = site.manifest.routes.map(
    ({ routeData: { route, component }, styles }) =>
      [
        `${route}&${component}`,
        { styles: styles.map((sheet, order) => ({ depth: 0, order, sheet })) },
      ] as const,
  );
  site.setInternals({ pagesByKeys: new Map(sheets) });
  site.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => true } } },
  });
}

/**
 * The code of a site as Astro compiled it from sources with a fingerprint, kept from the build that did
 * so: compiling costs more than making the pages that an editor changed.
 */
export function compiledCode(fingerprint: string) {
  const folder = join(place, fingerprint);
  let fingerprints: ReturnType<typeof routeFingerprints> | undefined;
  return {
    /** A fingerprint of what a page was compiled to, by the path of its source. */
    fingerprintOf: (source: string): string =>
      (fingerprints ??= routeFingerprints(join(folder, maker)))(source),
    /** Lets go what a build that was killed left where Astro puts code. */
    tidy: (): void => {
      rmSync(makerOfOutside, { recursive: true, force: true });
    },
    isKept: (): boolean => existsSync(folder),
    /** Keeps what Astro has put into the folder of a new site before it makes the first page. */
    keep: (fresh: string): void => {
      if (existsSync(folder)) return;
      const half = `${folder}.${String(process.pid)}`;
      cpSync(fresh, half, { recursive: true });
      if (!existsSync(join(half, maker)))
        cpSync(makerOfOutside, join(half, maker), { recursive: true });
      renameSync(half, folder);
      letOldGo();
    },
    /** Puts what a browser reads into the folder of a new site, and returns what makes its pages. */
    takeUp: async (fresh: string): Promise<AstroPrerenderer> => {
      const now = new Date();
      utimesSync(folder, now, now);
      cpSync(folder, fresh, {
        recursive: true,
        filter: (path) => path !== join(folder, maker),
      });
      const [entry = ''] = globSync('prerender-entry.*.mjs', { cwd: join(folder, maker) });
      const { app } = (await import(pathToFileURL(resolve(folder, maker, entry)).href)) as {
        app: CompiledSite;
      };
      furnish(app);
      return {
        name: 'compiled-code',
        getStaticPaths: () => new StaticPaths(app).getAll(),
        render: (request, { routeData }) => app.render(request, { routeData }),
      };
    },
  };
}

export type CompiledCode = ReturnType<typeof compiledCode>;
