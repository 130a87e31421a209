import { spawnSync } from 'node:child_process';

/** Waits, where the system can, until what earlier programs wrote is on the disk: it would slow the next. */
export function quietDisk(): void {
  spawnSync('sync');
}
