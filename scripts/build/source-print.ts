import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../disk/files-in.ts';
import { pageFiles } from '../../src/content/page-file.ts';
import { editionNames, editionsFolder } from '../../src/dataset/editions/read-editions.ts';

const sources = [
  'src/**/*.*',
  'scripts/build.ts',
  'scripts/build/**/*.*',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];

/** The scripts of the browser, which a page names by a name that tells their contents. */
const ofBrowser = join('src', 'client');

const filesAt = (patterns: readonly string[]) =>
  globSync(patterns, { withFileTypes: true, exclude: ({ name }) => name.endsWith('.test.ts') })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();

/** The print of files and of the Node that reads them. */
function printOf(paths: readonly string[], ...besides: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([process.versions, besides]));
  for (const path of paths) hash.update(`\n${path}\n`).update(readFileSync(path));
  return hash.digest('base64url');
}

/**
 * What the making of any page may depend on besides the data of an atlas: code, packages, Node,
 * editions. A page that names a script of the browser says so itself.
 */
export const sourcePrint = (atlas: string): string =>
  printOf(
    filesAt(sources).filter((path) => !path.startsWith(ofBrowser)),
    ...editionNames(atlas),
  );

/**
 * Everything that Astro compiles for an atlas: the code, the texts of its editors, and its settings.
 * What its tables say is read when the pages are made.
 */
export function codePrint(atlas: string): string {
  const texts = ['achtergrond', 'en', 'toelichtingen'].map((name) => join(atlas, 'content', name));
  const bodies = new Set(
    Array.from(pageFiles(join(atlas, 'content/gemeenten')), ({ body }) => body),
  );
  return printOf(
    [...filesAt(sources), ...texts.flatMap(filesBelow), join(atlas, 'data/atlas.json')],
    ...bodies,
  );
}

const filesBelow = (folder: string) =>
  existsSync(folder) ? filesIn(folder).map((path) => join(folder, path)) : [];

/** Everything that a site is made from: the code, and the tables, texts and logo of its atlas. */
export function inputPrint(atlas: string, logo: string | undefined): string {
  const folders = [
    'data',
    'public',
    ...['data', 'content', editionsFolder].map((name) => join(atlas, name)),
  ];
  const named = logo === undefined ? [] : filesAt([join(atlas, logo)]);
  return printOf([...filesAt(sources), ...folders.flatMap(filesBelow).sort(), ...named]);
}
