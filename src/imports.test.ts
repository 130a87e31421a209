import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const site = [
  'src/citation',
  'src/site',
  'src/source-label',
  'src/search-sources',
  'src/compared',
  'src/content',
  'src/sheets',
  'src/cell-origins',
  'src/dataset',
  'src/data-files',
  'src/embedded',
  'src/frozen',
  'src/embeds',
  'src/shell',
  'src/tile-map-of',
  'src/facts',
];

/** What each layer may import besides packages and itself. */
const layers: Record<string, string[]> = {
  'src/survey': [],
  'src/search': ['src/survey'],
  'src/charts': ['src/survey'],
  'src/cards': ['src/survey', 'src/charts'],
  'src/listing': ['src/survey'],
  'src/comparison': ['src/survey'],
  'src/subjects': ['src/survey', 'src/comparison'],
  'src/changes': ['src/survey'],
  'src/releases': ['src/changes', 'src/content', 'src/site'],
  'src/feeds': ['src/changes', 'src/site', 'src/survey'],
  'src/published': ['src/survey'],
  'src/downloads': ['src/survey', 'src/published'],
  'src/template': ['src/survey', 'src/downloads'],
  'src/catalogue': ['src/survey', 'src/published', 'src/downloads'],
  'src/embeds': ['src/survey', 'src/comparison'],
  'src/client': ['src/search', 'src/listing', 'src/comparison', 'src/embeds'],
  'src/citation': ['src/site', 'src/survey'],
  'src/sentences': ['src/survey', 'src/charts'],
  'src/site': ['src/read-site'],
  'src/read-site': ['src/site-settings'],
  'src/site-settings': ['src/survey'],
  'src/settings': ['src/site-settings'],
  'src/colour-sheet': ['src/site-settings'],
  'src/content-policy': [],
  'src/page-files': [],
  'src/page-loader': ['src/page-files'],
  'src/shared-bodies': ['src/page-files'],
  'src/content.config': ['src/survey', 'src/site', 'src/page-loader'],
  'src/content': ['src/survey', 'src/site'],
  'src/sheets': ['src/content', 'src/published'],
  'src/dataset': [
    'src/content',
    'src/sheets',
    'src/site',
    'src/survey',
    'src/published',
    'src/downloads',
    'src/catalogue',
  ],
  'src/municipality-files': [
    'src/content',
    'src/dataset',
    'src/sheets',
    'src/survey',
    'src/downloads',
    'src/catalogue',
  ],
  'src/data-files': ['src/dataset', 'src/municipality-files', 'src/downloads', 'src/catalogue'],
  'src/recompute': [],
  'src/cell-origins': ['src/content', 'src/sheets', 'src/published', 'src/survey'],
  'src/rounds': ['src/charts', 'src/content', 'src/survey'],
  'src/tile-map-of': ['src/survey'],
  'src/shell': ['src/content', 'src/survey', 'src/cards', 'src/tile-map-of'],
  'src/source-label': ['src/shell'],
  'src/facts': [
    'src/cell-origins',
    'src/charts',
    'src/compared',
    'src/comparison',
    'src/content',
    'src/embedded',
    'src/embeds',
    'src/municipality-picture',
    'src/sentences',
    'src/shell',
    'src/site',
    'src/source-label',
    'src/survey',
  ],
  'src/png': [],
  'src/municipality-picture': ['src/content', 'src/survey', 'src/cards', 'src/site'],
  'src/pictures': [
    'src/content',
    'src/source-label',
    'src/survey',
    'src/charts',
    'src/cards',
    'src/png',
    'src/site',
  ],
  'src/search-sources': ['src/content', 'src/survey', 'src/search', 'src/charts'],
  'src/compared': [
    'src/content',
    'src/shell',
    'src/source-label',
    'src/survey',
    'src/comparison',
    'src/subjects',
  ],
  'src/frozen': ['src/site', 'src/survey'],
  'src/embedded': [
    'src/charts',
    'src/compared',
    'src/comparison',
    'src/content',
    'src/embeds',
    'src/site',
    'src/survey',
  ],
  'src/components': [
    'src/listing',
    'src/published',
    'src/survey',
    'src/charts',
    'src/cards',
    'src/client',
    'src/comparison',
    'src/downloads',
    'src/recompute',
    'src/published',
    'src/styles',
    ...site,
    'src/rounds',
  ],
  'src/layouts': [
    'src/changes',
    'src/components',
    'src/client',
    'src/styles',
    'src/site',
    'src/content-policy',
    'src/shell',
    'src/survey',
  ],
  'src/pages': ['src'],
  scripts: [
    'src/changes',
    'src/published',
    'src/survey',
    'src/search',
    'src/charts',
    'src/site',
    'src/read-site',
    'src/settings',
    'src/template',
  ],
  tests: ['scripts', 'src'],
};

const imports = /from ['"](\.[^'"]+)['"]/g;
const longestFirst = Object.keys(layers).toSorted((a, b) => b.length - a.length);
const layerOf = (path: string) => longestFirst.find((layer) => path.startsWith(layer));
const files = globSync('{src,scripts,tests}/**/*.{ts,astro}').filter((file) => layerOf(file));

test.each(files)('%s imports only what its layer may', (file) => {
  const layer = layerOf(file) ?? '';
  const allowed = [layer, ...(layers[layer] ?? [])];
  const found = Array.from(readFileSync(file, 'utf8').matchAll(imports), ([, path = '']) =>
    relative('.', join(file, '..', path)),
  );
  expect(found.filter((path) => !allowed.some((prefix) => path.startsWith(prefix)))).toEqual([]);
});

const runTimeImports = /^(?:import|export) (?!type )[^;]*?from ['"]([^'"]+)['"]/gm;

/** Everything that a file needs when it runs, and what those files need in their turn. */
function neededBy(
  file: string,
  found = new Set<string>(),
  stops: readonly string[] = [],
): Set<string> {
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(runTimeImports)) {
    const needed = path.startsWith('.') ? relative('.', join(file, '..', path)) : path;
    if (found.has(needed)) continue;
    found.add(needed);
    if (/\.(ts|astro)$/.test(needed) && !stops.includes(needed)) neededBy(needed, found, stops);
  }
  return found;
}

test('the browser never receives zod', () => {
  const client = globSync('src/{client,comparison,embeds,listing,search}/**/*.ts', {
    exclude: ['**/*.test.ts'],
  });
  for (const file of client)
    expect([...neededBy(file)].join(' '), file).not.toMatch(/zod|astro:|src\/content/);
});

test('a page that is kept while its facts are the same shows only those, and what all pages share', () => {
  const inKey = ['src/shell.ts', 'src/site.ts'];
  const kept = ['gemeenten/[slug]', 'vergelijken/[slug]', 'embed/gemeente/[slug]'];
  for (const page of kept.map((name) => `src/pages/${name}.astro`)) {
    const drawn = Array.from(readFileSync(page, 'utf8').matchAll(runTimeImports), ([, path = '']) =>
      relative('.', join(page, '..', path)),
    ).filter((path) => /^src\/(components|layouts|comparison|embeds)\//.test(path));
    expect(drawn.length, page).toBeGreaterThan(2);
    for (const part of drawn) {
      const needed = [...neededBy(part, new Set([part]), inKey)];
      expect(
        needed.filter((path) => /^(src\/content\.ts|astro:content)$/.test(path)),
        part,
      ).toEqual([]);
    }
  }
});

test('markup is set as it is only where our own charts and drawings stand, and escaped data for machines', () => {
  const places = globSync('src/**/*.astro').filter((file) =>
    readFileSync(file, 'utf8').includes('set:html'),
  );
  expect(places.sort()).toEqual([
    'src/components/Chart.astro',
    'src/components/Drawn.astro',
    'src/components/InlineData.astro',
    'src/components/municipality/PlacedChart.astro',
    'src/pages/embed/[chart].astro',
    'src/pages/index.astro',
  ]);
});
