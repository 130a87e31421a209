import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readSite } from '../../src/settings/read-site.ts';
import { atlasFolder } from '../../src/settings/site.ts';
import { atlasOf } from '../../src/assemble/assembled-atlas.ts';
import { diskFolder } from '../disk/disk-folder.ts';
import { checkedData } from '../disk/checked-data.ts';
import { stillOpen } from '../../src/import/still-open.ts';
import { generatedFolders, isGenerated, outputs } from './content-files.ts';
import { setAside } from '../disk/set-aside.ts';

/** Removes what an earlier run made; what it did not make moves out of the way, and is named. */
function clearAway(target: string, folder: string, name: string) {
  const path = join(target, folder, name);
  if (statSync(path).isFile() && isGenerated(readFileSync(path, 'utf8'))) {
    rmSync(path);
    return;
  }
  const aside = setAside(path, join(target, 'content'));
  console.warn(
    `${path} is niet door dit programma gemaakt. Het staat nu in ${aside}: in ${folder} komen alleen gemaakte bestanden.`,
  );
}

/** Writes a file, unless it says this already: what watches it then has nothing to do. */
function writeChanged(file: string, text: string) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/**
 * Writes every file that is generated from a folder of tables, and removes what an earlier run
 * left; or nothing at all where the tables hold a mistake. Says what is still to be filled in.
 * Returns the number of files.
 */
export function generateContent(data = join(atlasFolder, 'data'), target = atlasFolder): number {
  const checked = checkedData(data);
  const { survey } = readSite(dirname(data));
  for (const line of stillOpen(checked, { survey, tables: diskFolder(data) })) console.warn(line);
  const { municipalities, tables } = atlasOf(checked);
  const files = outputs(municipalities, tables);
  for (const folder of generatedFolders) {
    mkdirSync(join(target, folder), { recursive: true });
    for (const name of readdirSync(join(target, folder)))
      if (!files.has(`${folder}/${name}`)) clearAway(target, folder, name);
  }
  for (const [path, text] of files) writeChanged(join(target, path), text);
  return files.size;
}
