import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Manifest } from '../../src/dataset/editions/manifest.ts';
import {
  editionNames,
  editionsFolder,
  manifestOf,
} from '../../src/dataset/editions/read-editions.ts';

/** The bytes of files, by their path in the site. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** An edition out of its archive. */
export interface OpenedEdition {
  name: string;
  /** Nothing where it cannot be read. */
  manifest: Manifest | undefined;
  /** What its archive holds; files that it has from earlier editions are not among them. */
  files: Files;
  /** In what it is not as it was made, each with its place. */
  faults: string[];
}

function openArchive(path: string): { digest: string; files: Files } | undefined {
  try {
    const bytes = readFileSync(path);
    return { digest: hash('sha256', bytes), files: new Map(Object.entries(unzipSync(bytes))) };
  } catch {
    return undefined;
  }
}

/** The editions of an atlas, the oldest first, one at a time. */
export function* openEditions(atlas: string): Generator<OpenedEdition> {
  const names = editionNames(atlas);
  const digests = new Map<string, string>();
  for (const name of names) {
    const place = `${editionsFolder}/${name}`;
    const manifest = manifestOf(atlas, name);
    const archive = openArchive(join(atlas, place, 'archief.zip'));
    const faults: string[] = [];
    if (manifest?.versie !== name)
      faults.push(`${place}/manifest.json ontbreekt, of is niet de lijst van ${name}`);
    if (manifest?.gegevens !== undefined && !names.includes(manifest.gegevens))
      faults.push(`${editionsFolder}/${manifest.gegevens} ontbreekt; ${name} toont die gegevens`);
    if (!archive) faults.push(`${place}/archief.zip ontbreekt, of is beschadigd`);
    for (const [path, bytes] of archive?.files ?? []) digests.set(path, hash('sha256', bytes));
    if (manifest && archive) {
      if (archive.digest !== manifest.archief)
        faults.push(`${place}/archief.zip is anders dan in manifest.json`);
      for (const difference of differences(manifest, archive.files, digests))
        faults.push(`${place}/archief.zip: ${difference}`);
    }
    yield { name, manifest, files: archive?.files ?? new Map(), faults };
  }
}

/** Where files are not those of a manifest. */
function differences(
  { bestanden }: Manifest,
  files: Files,
  digests: ReadonlyMap<string, string>,
): string[] {
  const listed = new Set(bestanden.map(({ pad }) => pad));
  return [
    ...bestanden
      .filter(({ pad, sha256 }) => digests.get(pad) !== sha256)
      .map(
        ({ pad }) => `${pad} ${digests.has(pad) ? 'is anders dan in manifest.json' : 'ontbreekt'}`,
      ),
    ...[...files.keys()]
      .filter((path) => !listed.has(path))
      .map((path) => `${path} staat niet in manifest.json`),
  ];
}
