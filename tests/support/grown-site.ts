import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../../scripts/build/build-site.ts';
import { growAtlas } from './grow-atlas.ts';
import { grownProject } from './grown-project.ts';

/** The site of an atlas that has more than this one, and where that atlas lies. */
export const grownSite = { atlas: join(grownProject, 'atlas'), out: join(grownProject, 'dist') };

/** Builds it, unless it stands as it would be built. */
export function buildGrownSite(): void {
  mkdirSync(grownProject, { recursive: true });
  growAtlas(grownSite.atlas);
  buildSite(grownSite);
}

// `npm test` does so beside what else has to be ready before the tests of sites begin.
if (import.meta.main) buildGrownSite();
