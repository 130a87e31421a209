import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { processSpan } from './process-span.ts';

/** Removes what a process that is gone left beside a file. */
function sweep(path: string) {
  const name = `.${basename(path)}.`;
  for (const found of readdirSync(dirname(path))) {
    const pid = found.startsWith(name) && /^(\d+)\.tmp$/.exec(found.slice(name.length))?.[1];
    if (!pid || (Number(pid) !== process.pid && processSpan(Number(pid)).start)) continue;
    rmSync(join(dirname(path), found), { force: true });
  }
}

/** A new file beside the one that was asked for; where that fails, the mistake names the latter. */
function opened(beside: string, path: string): number {
  try {
    return openSync(beside, 'wx');
  } catch (cause) {
    throw Object.assign(cause as NodeJS.ErrnoException, { path });
  }
}

/**
 * Writes files so that each is whole or as it was: all to temporary files beside their places
 * first, then renamed. Where a write fails, nothing has changed.
 */
export function writeFiles(files: ReadonlyMap<string, Iterable<string>>): void {
  const temporary = new Map<string, string>();
  try {
    for (const [path, texts] of files) {
      sweep(path);
      const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
      const file = opened(beside, path);
      temporary.set(beside, path);
      try {
        for (const text of typeof texts === 'string' ? [texts] : texts) writeSync(file, text);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    }
    for (const [beside, path] of temporary) {
      renameSync(beside, path);
      temporary.delete(beside);
    }
  } finally {
    for (const beside of temporary.keys()) rmSync(beside, { force: true });
  }
}
