import { createHash } from 'node:crypto';
import type { Edition } from './edition.ts';
import type { Files } from './edition-files.ts';

/** The list of files of an edition, itself no part of that list. */
export interface Manifest {
  versie: string;
  datum: string;
  bestanden: { pad: string; bytes: number; sha256: string }[];
}

/** The manifest of an edition, in the order of its paths. */
export const manifestOf = ({ version, released }: Edition, files: Files): Manifest => ({
  versie: version,
  datum: released,
  bestanden: [...files]
    .map(([pad, bytes]) => ({
      pad,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    }))
    .sort((a, b) => (a.pad < b.pad ? -1 : 1)),
});

/** The bytes of a manifest. */
export const manifestText = (manifest: Manifest): string =>
  `${JSON.stringify(manifest, null, 2)}\n`;
