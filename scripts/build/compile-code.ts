import './save-memory.ts';
import '../command/tell-mistakes.ts';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { compiledCode, maker } from './compiled-code.ts';
import { atlasFolder } from '../../src/settings/site.ts';
import { withLock } from '../disk/with-lock.ts';
import { pageMistake } from './page-mistake.ts';

// A program of its own, for the memory that the compiler has used is given back when it ends only. Run
// with a fingerprint, and `anew` where code that is kept may not do.

const [fingerprint = '', anew] = process.argv.slice(2);
const code = compiledCode(fingerprint);

/** Ends a build before its first page, and puts what would make the pages out of its reach. */
const compileOnly = (folder: string) =>
  ({
    name: 'compile-only',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'compile-only',
          getStaticPaths: () => {
            renameSync(join(folder, '.prerender'), join(folder, maker));
            return Promise.resolve([]);
          },
          render: () => Promise.reject(new Error('no page is made here')),
        });
      },
      'astro:build:setup': ({ updateConfig }) => {
        updateConfig({ environments: { client: { build: { copyPublicDir: false } } } });
      },
    },
  }) satisfies AstroIntegration;

const { build } = await import('astro');
try {
  // Astro keeps notes in one folder of the project, whichever atlas it builds.
  await withLock('.build/astro-slot', async () => {
    if (code.isKept() && anew === undefined) return;
    await code.keep((folder) =>
      build({ outDir: folder, logLevel: 'silent', integrations: [compileOnly(folder)] }),
    );
  });
} catch (error) {
  throw pageMistake(error, atlasFolder) ?? error;
}
