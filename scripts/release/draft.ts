import { hash } from 'node:crypto';
import type { Files } from '../build/open-editions.ts';
import type { Manifest } from '../../src/dataset/editions/manifest.ts';

/** An edition that is to come out, with all its files. */
export interface Draft extends Omit<Manifest, 'archief' | 'bestanden'> {
  files: Files;
}

/** What the edition tells of itself and its archive, with its files in the order of their paths. */
export const manifestFor = ({ files, ...about }: Draft, archive: Uint8Array): Manifest => ({
  ...about,
  archief: hash('sha256', archive),
  bestanden: Array.from(files, ([pad, bytes]) => ({
    pad,
    bytes: bytes.length,
    sha256: hash('sha256', bytes),
  })).sort((a, b) => (a.pad < b.pad ? -1 : 1)),
});
