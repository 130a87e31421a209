import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a program used: wall time and processor time in seconds, and its peak of memory. */
export interface Usage {
  wall: number;
  seconds: number;
  megabytes: number;
}

const file = resolve('.build/bench/usage.json');

/** Runs a Node program to its end and tells what it used. */
export function measureProgram(args: readonly string[], cwd = '.'): Usage {
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--import', resolve('scripts/bench/report-usage.ts'), ...args],
    { cwd, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', USAGE_FILE: file } },
  );
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stdout}${stderr}`);
  const used = JSON.parse(readFileSync(file, 'utf8')) as Omit<Usage, 'wall'>;
  return { wall: (performance.now() - start) / 1000, ...used };
}
