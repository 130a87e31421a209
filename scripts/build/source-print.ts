import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionNames } from '../../src/dataset/editions/read-editions.ts';

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

/**
 * What the making of any page may depend on besides the data of an atlas: code, packages, Node,
 * editions. A page that names a script of the browser says so itself.
 */
export function sourcePrint(atlas: string): string {
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  for (const path of sourceFiles()) hash.update(`\n${path}\n`).update(readFileSync(path));
  return hash.update(editionNames(atlas).join('\n')).digest('base64url');
}

const sourceFiles = () =>
  globSync(sources, { withFileTypes: true, exclude: ({ name }) => name.endsWith('.test.ts') })
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(ofBrowser))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
