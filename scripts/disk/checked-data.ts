import { statSync } from 'node:fs';
import { join } from 'node:path';
import { soundData } from '../../src/checks/sound-data.ts';
import type { Data } from '../../src/read/read-data.ts';
import { diskFolder } from './disk-folder.ts';
import { isLocked } from './with-lock.ts';
import { settleTables, tablesLock } from './write-tables.ts';

/** Reads and checks every table on a disk; throws one error that lists everything that is wrong. */
export function checkedData(folder: string): Data {
  if (!isLocked(tablesLock(folder))) settleTables(folder);
  statSync(join(folder, 'enquetes'));
  return soundData(diskFolder(folder));
}
