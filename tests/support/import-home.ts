import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach } from 'vitest';
import { runImport } from '../../scripts/import/run-import.ts';

/** A folder for each test of a file, with tables in it, and the import run on a sheet there. */
export function importHome({ tables = 'data', sheet = 'export' } = {}) {
  const home = { folder: '', data: '', run };
  beforeEach(() => {
    home.folder = mkdtempSync(join(tmpdir(), 'formulier-'));
    home.data = join(home.folder, 'data');
    cpSync(tables, home.data, { recursive: true });
  });

  async function run(contents: string | Uint8Array, ...options: string[]) {
    const lines: string[] = [];
    const print = (line: string) => void lines.push(line);
    const file = join(home.folder, sheet);
    writeFileSync(file, contents);
    const code = await runImport([file, '--data', home.data, ...options], {
      log: print,
      error: print,
    });
    return { code, printed: lines.join('\n').replaceAll(`${home.folder}/`, '') };
  }

  return home;
}
