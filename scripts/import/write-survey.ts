import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { checkedData } from '../assemble/checked-atlas.ts';
import { filesIn } from '../disk/files-in.ts';
import { DataError } from '../read/problem.ts';
import { writeTables } from '../disk/write-tables.ts';

/** The tables of a folder, by path; names with a dot in front are no tables. */
const tablesIn = (data: string) =>
  existsSync(data) ? filesIn(data).filter((path) => !/(^|\/)\./.test(path)) : [];

/** Copies the bytes only: in a folder that may not be written to, the copy may. */
function writeCopy(data: string, copy: string, files: ReadonlyMap<string, string>) {
  const paths = new Set([...tablesIn(data), ...files.keys()]);
  for (const path of paths) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), files.get(path) ?? readFileSync(join(data, path)));
  }
}

/** Throws a DataError where a folder of tables with these files would not pass every check. */
export function refuseUnsound(files: ReadonlyMap<string, string>, data: string): void {
  const copy = mkdtempSync(join(tmpdir(), 'enquete-'));
  try {
    writeCopy(data, copy, withinData(files, data));
    checkedData(copy);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    throw new DataError(
      error.problems.map((problem) => ({ ...problem, file: problem.file.replace(copy, data) })),
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Files by their path below the folder of tables. */
const withinData = (files: ReadonlyMap<string, string>, data: string) =>
  new Map(Array.from(files, ([path, text]) => [relative(data, path).replaceAll('\\', '/'), text]));

/**
 * Writes the files of a new survey below a folder of tables, once a copy of that folder with these
 * files has passed every check of the tables; all of them or none.
 */
export function writeSurvey(
  files: ReadonlyMap<string, string>,
  data: string,
  survey: string,
): void {
  refuseUnsound(files, data);
  writeTables(data, withinData(files, data), `enquetes/${survey}`);
}
