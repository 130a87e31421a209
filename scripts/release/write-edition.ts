import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from './edition.ts';
import type { Files } from './edition-files.ts';
import { ReleaseRefused } from './release-refused.ts';
import { manifestOf, manifestText } from './manifest.ts';

const refusal = (folder: string, version: string) =>
  `${folder} bestaat al, met andere bytes. Een uitgegeven versie verandert nooit. Er is niets geschreven.\n   = tip: geef in data/atlas.json en CITATION.cff een hoger nummer dan ${version}, met de dag erbij, en draai dit opnieuw`;
const unfinished = '.nieuw-';

/** Whether the folder of an edition holds exactly what its manifest says. */
function isSame(folder: string, files: Files, manifest: string) {
  const holds = (path: string, bytes: Uint8Array) =>
    existsSync(join(folder, path)) && readFileSync(join(folder, path)).equals(bytes);
  return [...files, ['manifest.json', Buffer.from(manifest)] as const].every(([path, bytes]) =>
    holds(path, bytes),
  );
}

/** What a run that was stopped left behind. */
function removeUnfinished(editions: string) {
  for (const name of readdirSync(editions).filter((found) => found.startsWith(unfinished)))
    rmSync(join(editions, name), { recursive: true, force: true });
}

/**
 * Puts an edition below a folder, whole or not at all; one that is there already stays as it is.
 * Says whether it wrote anything.
 */
export function writeEdition(editions: string, edition: Edition, files: Files): boolean {
  const folder = join(editions, edition.version);
  const manifest = manifestText(manifestOf(edition, files));
  if (existsSync(folder)) {
    if (isSame(folder, files, manifest)) return false;
    throw new ReleaseRefused(refusal(folder, edition.version));
  }
  mkdirSync(editions, { recursive: true });
  removeUnfinished(editions);
  const fresh = mkdtempSync(join(editions, unfinished));
  try {
    for (const [path, bytes] of [...files, ['manifest.json', manifest] as const]) {
      const target = join(fresh, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes);
    }
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return true;
}
