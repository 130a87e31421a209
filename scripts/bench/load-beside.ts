import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Beside {
  name: string;
  version: string;
}

/** The folder of a package put beside the project at first use: it is too large to bring along. */
export function folderBeside({ name, version }: Beside): string {
  const home = join('.bench', `${name.replaceAll(/\W+/g, '-')}-${version}`);
  const folder = resolve(home, 'node_modules', name);
  if (existsSync(folder)) return folder;
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"private":true}\n');
  const { status } = spawnSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${version}`],
    { cwd: home, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`${name} ${version} kon niet worden geïnstalleerd`);
  return folder;
}

/** A module of such a package. */
export const loadBeside = (beside: Beside, file: string): Promise<unknown> =>
  import(pathToFileURL(join(folderBeside(beside), file)).href);
