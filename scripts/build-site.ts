import { spawnSync } from 'node:child_process';
import type { BuildChoice } from './build-choice.ts';

/** Builds the site of an atlas in a process of its own and returns what it said, or throws it. */
export function buildSite({ atlas, out, geheel = false }: BuildChoice): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--atlas', atlas, '--out', out, ...(geheel ? ['--geheel'] : [])],
    { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (status !== 0) throw new Error(`${atlas} is niet gebouwd:\n${stdout}${stderr}`);
  return stdout;
}
