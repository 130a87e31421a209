import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes files so that each is whole or as it was: all to temporary files beside their places
 * first, then renamed. Where a write fails, nothing has changed.
 */
export function writeFiles(files: ReadonlyMap<string, Iterable<string>>): void {
  const temporary = new Map<string, string>();
  try {
    for (const [path, texts] of files) {
      const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
      const file = openSync(beside, 'wx');
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
