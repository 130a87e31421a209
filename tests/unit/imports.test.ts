import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const rules = ['src/text', 'src/survey'];
const site = ['src/content', 'src/settings', 'src/site'];
const shown = ['src/charts', 'src/comparison', 'src/embeds', 'src/listing', 'src/pictures'];
const tables = ['src/read', 'src/checks', 'src/assemble'];

/** What the modules of each layer may import besides packages and their own layer. */
const layers: Record<string, readonly string[]> = {
  'src/text': [],
  'src/survey': ['src/text'],
  'src/search': rules,
  'src/settings': ['src/text'],
  'src/charts': rules,
  'src/comparison': rules,
  'src/listing': rules,
  'src/dataset': rules,
  'src/embeds': [...rules, 'src/comparison'],
  'src/pictures': [...rules, 'src/charts'],
  'src/sentences': [...rules, 'src/charts'],
  'src/content': [...rules, 'src/settings'],
  'src/site': [...rules, ...site, ...shown, 'src/dataset', 'src/search', 'src/sentences'],
  'src/client': ['src/text', 'src/search', 'src/listing', 'src/comparison', 'src/embeds'],
  'src/components': [
    ...rules,
    ...site,
    ...shown,
    'src/dataset',
    'src/sentences',
    'src/client',
    'src/styles',
  ],
  'src/layouts': [...rules, ...site, 'src/components', 'src/client', 'src/dataset', 'src/styles'],
  'src/pages': ['src'],
  'src/read': [...rules, 'src/search'],
  'src/checks': [...rules, 'src/read'],
  'src/assemble': [...rules, 'src/read'],
  'src/import': [...rules, 'src/search', 'src/dataset', ...tables],
  'src/workbench': [
    ...rules,
    ...tables,
    ...shown,
    'src/import',
    'src/search',
    'src/sentences',
    'src/settings',
    'src/client',
  ],
  'scripts/command': ['src/text', 'src/search', 'src/settings'],
  'scripts/disk': ['src/text', 'src/read', 'src/checks', 'scripts/command'],
  'scripts/setup': [],
};

/** The folders of `scripts` that serve one command; they may use all that stands above. */
const ofCommands = [
  'bench',
  'browser',
  'build',
  'check',
  'content',
  'dev',
  'import',
  'nieuw',
  'release',
  'serve',
  'test',
  'write',
];
/** What may lie loose: the commands, and what a tool looks for in one place. */
const loose = { src: ['content.config.ts', 'virtual-modules.d.ts'], scripts: 13 };

const imports = /(?:from|import|import\() ?['"](\.[^'"?]+)/g;
const files = globSync('{src,scripts,tests}/**/*.{ts,mjs,js,astro}').map((path) =>
  path.replaceAll('\\', '/'),
);
const folderOf = (path: string) => path.split('/').slice(0, 2).join('/');
const isLoose = (path: string) => path.split('/').length === 2;

test.each(files)('%s imports only what its layer may', (file) => {
  const allowed = layers[folderOf(file)];
  if (!allowed || /\.test\.ts$/.test(file)) return;
  const found = Array.from(readFileSync(file, 'utf8').matchAll(imports), ([, path = '']) =>
    folderOf(relative('.', join(file, '..', path)).replaceAll('\\', '/')),
  );
  const strange = found.filter(
    (folder) =>
      folder !== folderOf(file) &&
      !allowed.some((layer) => layer === folder || folder.startsWith(`${layer}/`)),
  );
  expect(strange).toEqual([]);
});

test('nothing in src knows of scripts or tests, and no script knows of tests', () => {
  const wrong = files.filter((file) => {
    const forbidden = file.startsWith('src/')
      ? /(?:\.\.\/)+(?:scripts|tests)\//
      : /(?:\.\.\/)+tests\//;
    const mayKnow = file.startsWith('tests/') || file.endsWith('.test.ts');
    return !mayKnow && forbidden.test(readFileSync(file, 'utf8'));
  });
  expect(wrong).toEqual([]);
});

test('only one room asks Astro for what editors wrote', () => {
  const asking = files.filter(
    (file) => file.startsWith('src/') && readFileSync(file, 'utf8').includes("'astro:content'"),
  );
  expect(asking.sort()).toEqual(['src/content/index.ts']);
});

test('every file lies in a folder that is known, and each of those is there', () => {
  const known = [
    ...Object.keys(layers),
    ...ofCommands.map((name) => `scripts/${name}`),
    'src/styles',
    ...['site', 'support', 'unit', 'fixtures'].map((name) => `tests/${name}`),
  ];
  expect(files.filter((file) => !isLoose(file) && !known.includes(folderOf(file)))).toEqual([]);
  expect(known.filter((folder) => !existsSync(folder))).toEqual([]);
});

test('little lies loose, and a command is named as its room', () => {
  const looseIn = (top: string) =>
    files
      .filter((file) => isLoose(file) && file.startsWith(`${top}/`))
      .map((file) => basename(file));
  expect(looseIn('src').sort()).toEqual(loose.src);
  expect(looseIn('tests')).toEqual([]);
  const commands = looseIn('scripts').filter((name) => !name.endsWith('.test.ts'));
  expect(commands.length).toBeLessThanOrEqual(loose.scripts);
  for (const room of ofCommands.filter((name) => !['browser', 'content'].includes(name)))
    expect(commands).toContain(`${room}.ts`);
});

/** Imports that are there when the code runs, not those of a type. */
const running =
  /^(?:import|export) (?!type)[^'"]*?from ['"]([^'"]+)['"]|^import ['"]([^'"]+)['"]/gm;

/** What a rule has against each module that these bring along when they run, and by which it came. */
function wrongBehind(
  entries: readonly string[],
  wrongIn: (text: string, names: readonly string[]) => boolean,
): string[] {
  const seen = new Set<string>();
  const visit = (file: string, by: string): string[] => {
    if (seen.has(file)) return [];
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    const names = Array.from(text.matchAll(running), ([, from, bare]) => from ?? bare ?? '');
    const paths = names
      .filter((name) => name.startsWith('.'))
      .map((name) => join(file, '..', name).replace(/[?].*$/, ''));
    return [
      ...(wrongIn(text, names) ? [`${file}, by ${by}`] : []),
      ...paths.filter((path) => path.endsWith('.ts')).flatMap((path) => visit(path, file)),
    ];
  };
  return entries.flatMap((file) => visit(file, 'itself'));
}

test('what runs in the browser brings no checker of tables along', () => {
  const entries = files.filter((file) => /^src\/client\/.*(?<!\.test)\.ts$/.test(file));
  expect(wrongBehind(entries, (_, names) => names.includes('astro/zod'))).toEqual([]);
});

test('what the command line and the browser share names nothing of Node', () => {
  const shared = /^src\/(?:read|checks|assemble|import|workbench)\/.*(?<!\.test)\.ts$/;
  const ofNode = /['"]node:|\bBuffer\b|\bprocess\./;
  const entries = files.filter((file) => shared.test(file));
  expect(wrongBehind(entries, (text) => ofNode.test(text))).toEqual([]);
});

test('no two modules have the same name, but for a rule and what this atlas makes of it', () => {
  const modules = files.filter(
    (file) =>
      /\.(?:ts|mjs)$/.test(file) &&
      !/\.test\.ts$|^src\/pages\/|\/hostile-(?:sheets|books)\//.test(file) &&
      basename(file) !== 'index.ts',
  );
  const byName = Map.groupBy(modules, (file) => basename(file));
  const doubles = [...byName.values()].filter(
    (same) => same.filter((file) => !file.startsWith('src/site/')).length > 1,
  );
  expect(doubles).toEqual([]);
});
