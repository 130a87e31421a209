import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataVersionFiles } from '../../scripts/release/data-version-files.ts';
import { frameFiles } from '../../scripts/release/frame-files.ts';
import { site } from '../../src/settings/site.ts';

/** The number of the frames that are frozen for tests. */
export const frozenFrames = `${site.version}-1`;

/** Puts the site as an edition keeps it into a folder: the data and the frames that show them. */
export function freezeSite(folder: string): void {
  const data = dataVersionFiles('dist', site.version);
  const frames = frameFiles('dist', {
    versie: frozenFrames,
    gegevens: site.version,
    datum: site.released,
    settings: site,
    dataPaths: new Set(data.keys()),
  });
  for (const [path, bytes] of [...data, ...frames]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
