import { existsSync, mkdirSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { newAtlas } from '../../src/import/new-atlas/new-atlas.ts';
import { sheetBytes } from '../import/sheet-bytes.ts';
import { openFile } from '../../src/import/take-in.ts';
import { diskFolder } from '../disk/disk-folder.ts';
import type { Console } from '../import/console.ts';
import { newOptions } from './new-options.ts';

/** Runs `npm run nieuw`; returns the exit code: 0 made, 1 mistakes in the sheet. Other mistakes are thrown. */
export async function runNew(
  args: readonly string[],
  console: Console,
  today = new Date(),
): Promise<0 | 1 | 2> {
  const { folder, sheet, ...options } = newOptions(args, today);
  const wish = {
    ...options,
    folder: normalize(folder),
    sheet:
      sheet === undefined ? undefined : { name: sheet, opened: await openFile(sheetBytes(sheet)) },
  };
  const { code, said, files } = newAtlas(wish, diskFolder('data'), today);
  if (code === 0) writeWhole(files, folder);
  for (const { to, text } of said) console[to](text);
  return code;
}

/** Writes every file of a new folder, or none. */
function writeWhole(files: ReadonlyMap<string, string>, folder: string): void {
  const staged = `${folder}.nieuw-${process.pid}`;
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(staged, path)), { recursive: true });
      writeFileSync(join(staged, path), text);
    }
    mkdirSync(join(staged, 'data/enquetes'), { recursive: true });
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(staged, folder);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}
