import type { SiteSettings } from '../../src/settings/site-settings.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataVersionFiles } from '../../scripts/release/data-version-files.ts';
import { frameFiles } from '../../scripts/release/frame-files.ts';
import { site } from '../../src/settings/site.ts';

/** The number of the frames that are frozen for tests. */
export const frozenFrames = `${site.version}-1`;

/** Puts a built site as an edition keeps it into a folder: the data and the frames that show them. */
export function freezeSite(folder: string, built = 'dist', settings: SiteSettings = site): void {
  const data = dataVersionFiles(built, settings.version);
  const frames = frameFiles(built, {
    versie: `${settings.version}-1`,
    gegevens: settings.version,
    datum: settings.released,
    settings,
    dataPaths: new Set(data.keys()),
  });
  for (const [path, bytes] of [...data, ...frames]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
