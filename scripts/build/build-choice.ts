import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Mistake } from '../command/mistake.ts';
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
 * Reads `--atlas <map> --out <map> --geheel`; without them it is the atlas of this project, in
 * `dist`, with the pages of the previous site that show the same.
 */
export function buildChoice(args: readonly string[]): BuildChoice {
  const { values } = readOptions(args, {
    command: 'npm run build',
    options: {
      atlas: { type: 'string', default: '.' },
      out: { type: 'string', default: 'dist' },
      geheel: { type: 'boolean', default: false },
    },
  });
  if (!existsSync(join(values.atlas, 'data')))
    throw new Mistake(
      `${values.atlas} is geen map met een map data erin. Geef met --atlas de map van een atlas, zoals --atlas mijn-atlas.`,
    );
  return values;
}
