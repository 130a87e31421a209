import { resolve } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';

/** A running site that can be told that its generated content changed. */
interface ContentFollower {
  integration: AstroIntegration;
  /** Reads the generated pages and tables again, and with them every module that uses them. */
  refresh: () => Promise<void>;
}

/** The module that reads what was generated. */
const reader = resolve('src/content/index.ts').replaceAll('\\', '/');

/** Lets a running site show what was generated anew without a new start. */
export function contentFollower(): ContentFollower {
  let server: HookParameters<'astro:server:setup'>['server'] | undefined;
  return {
    integration: {
      name: 'follow-content',
      hooks: {
        'astro:server:setup': (setup) => {
          ({ server } = setup);
        },
      },
    },
    refresh: async () => {
      for (const environment of Object.values(server?.environments ?? {}))
        for (const module of environment.moduleGraph.getModulesByFile(reader) ?? [])
          await environment.reloadModule(module);
    },
  };
}
