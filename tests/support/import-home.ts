import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { runImport } from '../../scripts/import/run-import.ts';

/** A folder for each test of a file, with the tables in it, and the import run on a sheet there. */
export function importHome() {
  const home = { folder: '', data: '', run };
  beforeEach(() => {
    home.folder = mkdtempSync(join(tmpdir(), 'formulier-'));
    home.data = join(home.folder, 'data');
    cpSync('data', home.data, { recursive: true });
  });
  afterEach(() => {
    rmSync(home.folder, { recursive: true });
  });

  async function run(contents: string | Uint8Array, ...options: string[]) {
    const lines: string[] = [];
    const print = (line: string) => void lines.push(line);
    const file = join(home.folder, 'export');
    writeFileSync(file, contents);
    const code = await runImport([file, '--data', home.data, ...options], {
      log: print,
      error: print,
    });
    return { code, printed: lines.join('\n').replaceAll(`${home.folder}/`, '') };
  }

  return home;
}
