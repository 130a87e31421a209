import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atlasFolder } from '../src/site.ts';
import { atlasOf, checkedData } from './atlas.ts';
import { unfilled } from './import/unfilled.ts';
import { generatedFolders, outputs } from './outputs.ts';
import { DataError } from './problem.ts';

/**
 * Writes every file that is generated from a folder of tables, and removes what an earlier run
 * left; or nothing at all where the tables hold a mistake. Says what is still to be filled in.
 * Returns the number of files.
 */
export function generateContent(data = join(atlasFolder, 'data'), target = atlasFolder): number {
  const checked = checkedData(data);
  for (const place of unfilled(checked)) console.warn(`Nog in te vullen: ${place}`);
  const { municipalities, tables } = atlasOf(checked);
  const files = outputs(municipalities, tables);
  for (const folder of generatedFolders) {
    mkdirSync(join(target, folder), { recursive: true });
    for (const name of readdirSync(join(target, folder)))
      if (!files.has(`${folder}/${name}`)) rmSync(join(target, folder, name), { recursive: true });
  }
  for (const [path, text] of files) writeFileSync(join(target, path), text);
  return files.size;
}

if (import.meta.main) {
  try {
    console.log(`${generateContent()} bestanden gemaakt uit data/.`);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
