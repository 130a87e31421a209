import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { checkedData } from '../atlas.ts';
import { DataError } from '../problem.ts';
import { writeFiles } from './write-files.ts';

/**
 * Writes the files of a new survey below a folder of tables, once a copy of that folder with these
 * files has passed every check of the tables; all of them or none.
 */
export function writeSurvey(files: ReadonlyMap<string, string>, data: string): void {
  const copy = mkdtempSync(join(tmpdir(), 'enquete-'));
  try {
    if (existsSync(data)) cpSync(data, copy, { recursive: true });
    for (const [path, text] of files) {
      const file = join(copy, relative(data, path));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    checkedData(copy);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    throw new DataError(
      error.problems.map((problem) => ({ ...problem, file: problem.file.replace(copy, data) })),
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  const created = [...new Set([...files.keys()].map((path) => dirname(path)))]
    .filter((folder) => !existsSync(folder))
    .sort();
  for (const folder of created) mkdirSync(folder, { recursive: true });
  try {
    writeFiles(files);
  } catch (error) {
    for (const folder of created.toReversed()) rmdirSync(folder);
    throw error;
  }
}
