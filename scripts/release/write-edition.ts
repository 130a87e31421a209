import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveOf } from '../../src/dataset/files/archive.ts';
import { editionsFolder } from '../../src/dataset/editions/read-editions.ts';
import { manifestFor, type Draft } from './draft.ts';

const unfinished = '.nieuw-';

/** What a run that was stopped left behind. */
function removeUnfinished(editions: string) {
  for (const name of readdirSync(editions).filter((found) => found.startsWith(unfinished)))
    rmSync(join(editions, name), { recursive: true, force: true });
}

/**
 * Puts an edition beside those that an atlas has, whole or not at all: its manifest, and an archive
 * of the files that no edition has yet. Its folder is not there yet.
 */
export function writeEdition(atlas: string, draft: Draft, known: ReadonlySet<string>): void {
  const editions = join(atlas, editionsFolder);
  mkdirSync(editions, { recursive: true });
  removeUnfinished(editions);
  const fresh = mkdtempSync(join(editions, unfinished));
  const added = [...draft.files].filter(([path]) => !known.has(path));
  const archive = archiveOf(Object.fromEntries(added));
  try {
    writeFileSync(join(fresh, 'archief.zip'), archive);
    writeFileSync(
      join(fresh, 'manifest.json'),
      `${JSON.stringify(manifestFor(draft, archive), null, 2)}\n`,
    );
    renameSync(fresh, join(editions, draft.versie));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
