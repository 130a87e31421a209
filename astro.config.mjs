import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { env } from 'node:process';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { basePathOf } from './src/settings/base-path.ts';
import { colourSheet } from './src/settings/colour-sheet.ts';
import { sharedBodies } from './src/content/shared-bodies.ts';
import { atlasFolder, site } from './src/settings/site.ts';

// Astro would tell its makers of each build.
env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** The colours of this atlas, behind those that the stylesheets start from. */
const colours = {
  name: 'atlas-colours',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/styles\/tokens\.css$/ },
    handler: (code) => code + colourSheet(site.colours),
  },
};

/**
 * Where Astro keeps the pages that it has read. Each atlas has its own store, so that one build does
 * not meet those of another; its names are relative to this project, so each place has its own too.
 */
const storeOfPages = (atlas) =>
  join(
    atlas,
    '.build/astro',
    createHash('sha256').update(relative('.', atlas)).digest('hex').slice(0, 12),
  );

/** Each different MDX body of the municipality pages, as a component. */
const bodies = {
  name: 'atlas-bodies',
  resolveId: { filter: { id: /^virtual:shared-bodies$/ }, handler: (id) => `\0${id}` },
  load: {
    filter: { id: /virtual:shared-bodies$/ },
    handler: () => sharedBodies(join(atlasFolder, 'content/gemeenten')),
  },
};

/** Compiles more modules for one side of a build, each to a file whose name stays. */
const compiling = (side, modules) => ({
  name: `atlas-compiling-for-${side}`,
  apply: 'build',
  applyToEnvironment: ({ name }) => name === side,
  buildStart() {
    for (const [fileName, id] of Object.entries(modules))
      this.emitFile({ type: 'chunk', id, fileName });
  },
});

/** The script for the pages of newsrooms. */
const hostScript = {
  ...compiling('client', { 'embed.js': 'src/client/host/host.ts' }),
  // A classic script: its names stay its own, also behind a script that forgets its last semicolon.
  generateBundle(_, files) {
    const script = files['embed.js'];
    if (script) script.code = `;(()=>{${script.code.trim()}})();\n`;
  },
};

/** What tells every path and renders a page as a text, for a build that starts no Astro. */
const partsOfAstro = compiling('prerender', {
  'static-paths.mjs': 'astro:static-paths',
  'render.mjs': 'astro/runtime/server/render/astro/index.js',
});

const isBuilt = env['NODE_ENV'] === 'production';

/** @type {import('astro').AstroUserConfig} */
export default {
  // While developing, the site stands at the root.
  base: isBuilt ? basePathOf(site.address) || '/' : '/',
  cacheDir: storeOfPages(atlasFolder),
  // While developing, Astro would ask a slash of the file of a chart too.
  trailingSlash: isBuilt ? 'always' : 'ignore',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [mdx()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: {
        gfm: {
          footnotes: { label: 'Voetnoten', backLabel: 'Terug naar verwijzing {reference}' },
        },
      },
    }),
  },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [colours, bodies, hostScript, partsOfAstro],
    // What reads `content.config.ts` would otherwise compile a hundred modules of Astro in each build.
    environments: {
      astro: { resolve: { external: ['astro/content/config', 'astro/loaders'] } },
      prerender: { resolve: { noExternal: ['write-excel-file', 'hyparquet-writer', 'hyparquet'] } },
    },
    define: { DATE_LANGUAGE: JSON.stringify(site.dates) },
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        // Astro marks every MDX file with a directive that the bundler warns of, without harm.
        onLog: (level, log, handler) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
};
