import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { releasesOf } from '../dataset/changes/release.ts';
import { tables } from '../content/index.ts';
import { atlasFolder, site } from '../settings/site.ts';

const Edition = z.object({ versie: z.string(), datum: z.string() });
const editions = join(atlasFolder, 'public/vast');

/** The editions that lie in the project and never change. */
export const frozenEditions = globSync('*/manifest.json', { cwd: editions })
  .map((file) => Edition.parse(JSON.parse(readFileSync(join(editions, file), 'utf8'))))
  .map(({ versie, datum }) => ({ version: versie, date: datum }));

const current = { version: site.version, date: site.released };

/** Every version that came out, the newest first, with what changed in it. */
export const releases = releasesOf(
  [...frozenEditions.filter(({ version }) => version !== current.version), current],
  tables.changes,
);
