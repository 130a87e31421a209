import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import type { BuildChoice } from './build-choice.ts';

type Surroundings = Pick<SpawnSyncOptions, 'cwd' | 'env'>;

/** Builds the site of an atlas in a process of its own and returns what it said, or throws it. */
export function buildSite(
  { atlas, out, geheel = false }: BuildChoice,
  { cwd, env }: Surroundings = {},
): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--atlas', atlas, '--uit', out, ...(geheel ? ['--geheel'] : [])],
    { cwd, encoding: 'utf8', env: { ...process.env, ...env } },
  );
  if (status !== 0) throw new Error(`${atlas} is niet gebouwd:\n${stdout}${stderr}`);
  return stdout;
}
