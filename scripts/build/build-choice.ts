import { atlasOption, chooseAtlas, siteOfAtlas } from '../command/atlas-choice.ts';
import { readOptions } from '../command/read-options.ts';

/** Which atlas is built, and where to. */
export interface BuildChoice {
  /** Folder with the `data/` and `content/` of the atlas. */
  atlas: string;
  /** Folder that the site is put in. */
  out: string;
  /** Makes every page anew, also where the previous site has the same. */
  geheel?: boolean;
}

/**
 * Reads `--atlas <map> --uit <map> --geheel`; without them it is the atlas of this project, in the
 * `dist` of its folder, with the pages of the previous site that show the same.
 */
export function buildChoice(args: readonly string[]): BuildChoice {
  const { values } = readOptions(args, {
    command: 'npm run build',
    options: {
      ...atlasOption,
      uit: { type: 'string' },
      geheel: { type: 'boolean', default: false },
    },
  });
  const atlas = chooseAtlas(values.atlas);
  return { atlas, out: values.uit ?? siteOfAtlas(atlas), geheel: values.geheel };
}
