import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { sum } from 'd3';
import { quietDisk } from './quiet-disk.ts';

/** What a program used: wall time and processor time in seconds, and the peak of its largest process. */
export interface Usage {
  wall: number;
  seconds: number;
  megabytes: number;
}

const file = resolve('.build/bench/usage.json');

/** Runs a Node program to its end and tells what it used. */
export function measureProgram(args: readonly string[], cwd = '.'): Usage {
  rmSync(file, { force: true });
  quietDisk();
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--import', resolve('scripts/bench/report-usage.ts'), ...args],
    { cwd, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', USAGE_FILE: file } },
  );
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stdout}${stderr}`);
  const wall = (performance.now() - start) / 1000;
  const used = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Omit<Usage, 'wall'>);
  return {
    wall,
    seconds: sum(used, ({ seconds }) => seconds),
    megabytes: Math.max(...used.map(({ megabytes }) => megabytes)),
  };
}
