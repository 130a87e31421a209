import { existsSync, globSync } from 'node:fs';
import { compareText } from './survey/order.ts';

const versions = globSync('public/vast/*/')
  .map((path) => path.replaceAll('\\', '/').split('/')[2] ?? '')
  .toSorted(compareText);

/** The newest edition that stays as it is and holds this embed; nothing when there is none yet. */
export const frozenVersionOf = (name: string): string | undefined =>
  versions.findLast((version) => existsSync(`public/vast/${version}/embed/${name}/index.html`));
