import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { withLock } from '../disk/with-lock.ts';
import type { CompiledCode } from './compiled-code.ts';

interface Surroundings {
  code: Pick<CompiledCode, 'keep' | 'tidy'>;
  following: (prerenderer: AstroPrerenderer) => AstroPrerenderer;
}

/** Lets Astro compile a site into a folder and make its pages, and keeps what it compiled. */
export async function compileAndRender(fresh: string, { code, following }: Surroundings) {
  const { build } = await import('astro');
  const integration = {
    name: 'compile-and-render',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) =>
          following({
            ...prerenderer,
            getStaticPaths: () => {
              code.keep(fresh);
              return prerenderer.getStaticPaths();
            },
          }),
        );
      },
      'astro:build:setup': ({ updateConfig }) => {
        updateConfig({ environments: { client: { build: { copyPublicDir: false } } } });
      },
    },
  } satisfies AstroIntegration;
  // Astro keeps notes in one folder of the project, whichever atlas it builds.
  await withLock('.build/astro-slot', () => {
    code.tidy();
    return build({ outDir: fresh, logLevel: 'silent', integrations: [integration] });
  });
}
