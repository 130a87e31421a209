import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { filesIn } from '../disk/files-in.ts';
import { modulesBehind } from './modules-behind.ts';
import { pageFiles } from '../../src/content/page-file.ts';
import { editionNames, editionsFolder } from '../../src/dataset/editions/read-editions.ts';
import { basePathOf } from '../../src/settings/base-path.ts';
import { readSite } from '../../src/settings/read-site.ts';

/** What Astro compiles a site from. */
const compiled = ['src', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const builders = ['scripts/build.ts', 'scripts/build'];

/** Each of these that is a file, and every file below each that is a folder. */
const filesAt = (places: readonly string[]) =>
  places
    .filter((place) => existsSync(place))
    .flatMap((place) =>
      statSync(place).isFile() ? place : filesIn(place).map((path) => join(place, path)),
    )
    .sort();

const isCode = (path: string) => !/^\.|\.test\.ts$/.test(basename(path));
const codeAt = (places: readonly string[]) => filesAt(places).filter(isCode);

/** The fingerprint of files and of the Node that reads them. */
function fingerprintOf(paths: readonly string[], ...besides: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([process.versions, besides]));
  for (const path of paths) hash.update(`\n${path}\n`).update(readFileSync(path));
  return hash.digest('base64url');
}

/**
 * What finishes any page: the modules that do so, packages, Node, editions, the path of its host. Which
 * code makes a page is told by its own fingerprint, and the scripts of the browser that it names by
 * their names.
 */
export const finishFingerprint = (atlas: string, base: string): string =>
  fingerprintOf(
    [...modulesBehind(['scripts/build/fresh-pages.ts']), ...filesAt(['package-lock.json'])],
    base,
    ...editionNames(atlas),
  );

/**
 * Everything that Astro compiles for an atlas: the code, the texts of its editors, and the settings that
 * `astro.config.mjs` reads. What its tables and other settings say is read when the pages are made.
 */
export function codeFingerprint(atlas: string): string {
  const content = join(atlas, 'content');
  const texts = ['achtergrond', 'en', 'toelichtingen']
    .flatMap((name) => filesAt([join(content, name)]))
    .map((path) => [relative(content, path), readFileSync(path, 'utf8')]);
  const bodies = new Set(Array.from(pageFiles(join(content, 'gemeenten')), ({ body }) => body));
  const { address, colours, dates } = readSite(atlas);
  const settings = [basePathOf(address), colours, dates];
  return fingerprintOf(codeAt(compiled), JSON.stringify([texts, settings]), ...bodies);
}

/** Everything that a site is made from: its code, by fingerprint, and the tables, texts and logo of its atlas. */
export function inputFingerprint(atlas: string, logo: string | undefined, code: string): string {
  const named = ['data', 'content', editionsFolder, ...(logo === undefined ? [] : [logo])];
  const files = filesAt(['data', 'public', ...named.map((name) => join(atlas, name))]);
  return fingerprintOf([...codeAt(builders), ...files], code);
}
