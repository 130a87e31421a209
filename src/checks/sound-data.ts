import { DataError } from '../read/problem.ts';
import { readData, type Data } from '../read/read-data.ts';
import type { TableFolder } from '../read/table-folder.ts';
import { breachesOf } from './index.ts';

/** Reads and checks every table of a folder; throws one error that lists everything that is wrong. */
export function soundData(folder: TableFolder): Data {
  const { data, problems } = readData(folder);
  const all =
    problems.length > 0
      ? problems
      : breachesOf(data).map((breach) => ({ ...breach, file: folder.nameOf(breach.file) }));
  if (all.length > 0) throw new DataError(all);
  return data;
}
