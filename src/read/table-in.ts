import { Mistake } from '../text/mistake.ts';
import { commaTable } from './comma-table.ts';
import type { TableFolder } from './table-folder.ts';

/** The bytes of a file that has to be in a folder. */
export function bytesIn(folder: TableFolder, path: string): Uint8Array {
  const bytes = folder.read(path);
  if (!bytes) throw new Mistake(`${folder.nameOf(path)} bestaat niet. Kijk na of de naam klopt.`);
  return bytes;
}

/** The text of a table that has to be in a folder, in the form in which we write it. */
export const tableIn = (folder: TableFolder, path: string): string =>
  commaTable(bytesIn(folder, path), folder.nameOf(path));
