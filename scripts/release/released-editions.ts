import { openEditions } from '../build/open-editions.ts';
import type { Draft } from './draft.ts';

/** What of an atlas came out before. */
export interface Released {
  /** The newest version of the data. */
  data: Draft | undefined;
  /** The newest frames. */
  frames: Draft | undefined;
  /** The path of every file of every edition. */
  paths: ReadonlySet<string>;
}

/** Reads the editions of an atlas, which are as they were made. */
export function releasedEditions(atlas: string): Released {
  const released: Released & { paths: Set<string> } = {
    data: undefined,
    frames: undefined,
    paths: new Set(),
  };
  for (const { manifest, files } of openEditions(atlas)) {
    if (!manifest) continue;
    const { bestanden, versie, gegevens, datum } = manifest;
    released[gegevens === undefined ? 'data' : 'frames'] = { versie, gegevens, datum, files };
    for (const { pad } of bestanden) released.paths.add(pad);
  }
  return released;
}
