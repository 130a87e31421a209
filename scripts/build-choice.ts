import { parseArgs } from 'node:util';

/** Which atlas is built, and where to. */
export interface BuildChoice {
  /** Folder with the `data/` and `content/` of the atlas. */
  atlas: string;
  /** Folder that the site is put in. */
  out: string;
}

/** Reads `--atlas <map> --out <map>`; without them it is the atlas of this project, in `dist`. */
export function buildChoice(args: readonly string[]): BuildChoice {
  const { values } = parseArgs({
    args: [...args],
    options: { atlas: { type: 'string', default: '.' }, out: { type: 'string', default: 'dist' } },
  });
  return values;
}
