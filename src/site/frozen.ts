import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { atlasFolder } from '../settings/site.ts';
import { compareText } from '../text/order.ts';

const editions = join(atlasFolder, 'public/vast');
const versions = globSync('*/', { cwd: editions })
  .map((path) => path.replaceAll(/[\\/]/g, ''))
  .toSorted(compareText);

/** The newest edition of this atlas that holds an embed; nothing when there is none yet. */
export const frozenVersionOf = (name: string): string | undefined =>
  versions.findLast((version) => existsSync(join(editions, version, 'embed', name, 'index.html')));
