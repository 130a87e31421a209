import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions } from '../../text/compare-versions.ts';
import { Manifest } from './manifest.ts';

/** Where the editions of an atlas lie, each in a folder of its own. */
export const editionsFolder = 'public/vast';

/** The folders of the editions of an atlas, the oldest first; what has a name with a dot is unfinished. */
export function editionNames(atlas: string): string[] {
  const folder = join(atlas, editionsFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted(compareVersions);
}

/** The manifest of an edition; nothing where it is missing or is none. */
export function manifestOf(atlas: string, name: string): Manifest | undefined {
  try {
    const text = readFileSync(join(atlas, editionsFolder, name, 'manifest.json'), 'utf8');
    return Manifest.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The manifests of the editions of an atlas, the oldest first. */
export const readEditions = (atlas: string): Manifest[] =>
  editionNames(atlas).flatMap((name) => manifestOf(atlas, name) ?? []);
