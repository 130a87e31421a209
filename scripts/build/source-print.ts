import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Everything that a site is made from: the code, and the tables, texts and logo of its atlas. */
export const inputPrint = (atlas: string, logo: string | undefined): string => {
  const ofAtlas = ['data', 'content', editionsFolder].map((folder) => join(atlas, folder, '**/*'));
  const named = logo === undefined ? [] : [join(atlas, logo)];
  return printOf(filesAt([...sources, 'data/**/*', 'public/**/*', ...ofAtlas, ...named]));
};
