import { existsSync, mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { withLock } from '../disk/with-lock.ts';
import { settleTables, tablesLock } from '../disk/write-tables.ts';
import type { Console } from './console.ts';

/** Does the work while no other import writes in a folder of tables, once each earlier one has ended. */
export async function alone<Result>(data: string, work: () => Result, tell: Console['log']) {
  const isNew = !existsSync(data);
  mkdirSync(data, { recursive: true });
  try {
    const inTurn = () => {
      settleTables(data, tell);
      return work();
    };
    return await withLock(tablesLock(data), inTurn, tell);
  } finally {
    if (isNew && readdirSync(data).length === 0) rmdirSync(data);
  }
}
