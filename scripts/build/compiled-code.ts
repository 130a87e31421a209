import { spawn } from 'node:child_process';
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
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { PathWithRoute } from 'astro';
import { once as madeOnce } from '../../src/text/once.ts';
import type { TextFile } from '../../src/site/props/text-file.ts';
import { Mistake } from '../../src/text/mistake.ts';
import { routeFingerprints } from './route-fingerprints.ts';
import { textPage, type Renderer } from './text-page.ts';
import type { StaticPaths } from 'astro/runtime/prerender/static-paths.js';

const place = '.build/code';
/** What makes the pages, beside what a browser reads. */
export const maker = '.maker';
/** Room for all that the compiler lets go, in MB: it ends before that is worth searching for. */
const room = ['--initial-old-space-size=400', '--min-semi-space-size=16'];
const day = 24 * 60 * 60 * 1000;

/** What Astro needs to tell every path of a site. */
type AskedForPaths = ConstructorParameters<typeof StaticPaths>[0];

/** What Astro compiles a site to, as its own build uses it. */
interface CompiledApp extends Required<AskedForPaths> {
  render: (request: Request, options: object) => Promise<Response>;
  setInternals: (internals: object) => void;
  setOptions: (options: object) => void;
}

type Route = PathWithRoute['route'];

/** A compiled site: every path that it has, and how each is made. */
export interface CompiledSite {
  /** Every path of the routes that are asked for; what those of one route hold is let go before the next. */
  paths: (isAsked?: (route: Route) => boolean) => AsyncIterable<PathWithRoute>;
  /** What a path shows: a text, where its endpoint only passes that on. */
  render: (path: PathWithRoute, requestFor: () => Request) => Promise<Response> | string;
}

/** Lets code go that no build has used for a day. */
function letOldGo() {
  for (const name of readdirSync(place)) {
    const folder = join(place, name);
    if (Date.now() - statSync(folder).mtimeMs > day) rmSync(folder, { recursive: true });
  }
}

/** What a compiled site needs to make pages outside the build that compiled it. */
function furnish(site: CompiledApp, renderer: Renderer) {
  // Astro asks for the module of a page each time that it makes one.
  for (const [source, load] of site.manifest.pageMap ?? []) {
    const loadOnce = madeOnce(async () => {
      const module = await (await load()).page();
      return { ...module, default: textPage(module.default, renderer) };
    });
    site.manifest.pageMap?.set(source, () => Promise.resolve({ page: loadOnce }));
  }
  // One element that asks for all stylesheets of a page, which finishing puts in its place: Astro would
  // make an element for each of them on each page.
  const base = site.manifest.base.replace(/\/$/, '');
  const sheets = site.manifest.routes.map(({ routeData: { route, component }, styles }) => {
    const imports = styles.flatMap((sheet) =>
      'src' in sheet ? [`@import "${base}/${sheet.src}";`] : [],
    );
    const sheet = { type: 'inline', content: imports.join('') };
    return [
      `${route}&${component}`,
      { styles: imports.length > 0 ? [{ depth: 0, order: 0, sheet }] : [] },
    ] as const;
  });
  site.setInternals({ pagesByKeys: new Map(sheets) });
  // Nearly every part of a page can reach the texts of editors, so Astro would list it, and hold it long
  // after, to find styles that those texts bring. They bring none.
  for (const part of site.manifest.componentMetadata?.values() ?? []) part.propagation = 'none';
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
    isKept: (): boolean => existsSync(join(folder, maker)),
    /** Keeps what is compiled into a folder, in the place of what was kept. */
    keep: async (compile: (folder: string) => Promise<void>): Promise<void> => {
      const half = `${folder}.${String(process.pid)}`;
      await compile(resolve(half));
      rmSync(folder, { recursive: true, force: true });
      renameSync(half, folder);
      letOldGo();
    },
    /** Compiles the site, `anew` also where its code is kept; throws a Mistake with what was wrong. */
    compile: async ({ anew }: { anew: boolean }): Promise<void> => {
      const program = fileURLToPath(new URL('compile-code.ts', import.meta.url));
      const child = spawn(
        process.execPath,
        [...process.execArgv, ...room, program, fingerprint, ...(anew ? ['anew'] : [])],
        { stdio: ['ignore', 'inherit', 'pipe'], env: { ...process.env, GITHUB_STEP_SUMMARY: '' } },
      );
      const [said, [status]] = await Promise.all([
        text(child.stderr),
        once(child, 'exit') as Promise<[number | null]>,
      ]);
      if (status !== 0) throw new Mistake(said.trim(), { exitCode: status === 2 ? 2 : 1 });
    },
    /** Puts what a browser reads into the folder of a new site, and returns what makes its pages. */
    takeUp: async (fresh: string): Promise<CompiledSite> => {
      const now = new Date();
      utimesSync(folder, now, now);
      cpSync(folder, fresh, {
        recursive: true,
        filter: (path) => path !== join(folder, maker),
      });
      const [entry = ''] = globSync('prerender-entry.*.mjs', { cwd: join(folder, maker) });
      const load = (name: string): Promise<unknown> =>
        import(pathToFileURL(resolve(folder, maker, name)).href);
      const { app } = (await load(entry)) as { app: CompiledApp };
      const teller = (await load('static-paths.mjs')) as { StaticPaths: typeof StaticPaths };
      furnish(app, (await load('render.mjs')) as Renderer);
      return {
        paths: async function* (isAsked = () => true) {
          const { manifest, routeCache } = app;
          for (const route of manifest.routes.filter(({ routeData }) => isAsked(routeData))) {
            const getComponentByRoute = app.getComponentByRoute.bind(app);
            const alone = {
              manifest: { ...manifest, routes: [route] },
              routeCache,
              getComponentByRoute,
            };
            yield* await new teller.StaticPaths(alone).getAll();
            routeCache.clearAll();
          }
        },
        render: ({ pathname, route }, requestFor) => {
          const known = route.type === 'endpoint' ? app.routeCache.get(route) : undefined;
          const props = known?.staticPaths.keyed.get(pathname)?.props as
            Partial<TextFile> | undefined;
          return props?.text?.() ?? app.render(requestFor(), { routeData: route });
        },
      };
    },
  };
}

export type CompiledCode = ReturnType<typeof compiledCode>;
