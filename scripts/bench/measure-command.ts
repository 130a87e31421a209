import { spawnSync } from 'node:child_process';
import type { Usage } from './measure-program.ts';
import { quietDisk } from './quiet-disk.ts';

/** Whether a program can be started on this machine. */
export const isThere = (command: string): boolean => !spawnSync(command, ['version']).error;

const spent = /^(\d+)m([\d.]+)s (\d+)m([\d.]+)s$/;

/** Runs a command that is no Node program to its end and tells what it used, but for its memory. */
export function measureCommand(command: readonly string[], cwd: string): Usage {
  quietDisk();
  const start = performance.now();
  // A shell tells the processor time of what it started; Node does not.
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', '"$@" >/dev/null || exit; times', 'sh', ...command],
    { cwd, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${command.join(' ')}\n${stderr}`);
  const wall = (performance.now() - start) / 1000;
  const [, ofChildren = ''] = stdout.trim().split('\n');
  const [, ...parts] = spent.exec(ofChildren) ?? [];
  const [minutes = NaN, seconds = NaN, more = NaN, left = NaN] = parts.map(Number);
  return { wall, seconds: (minutes + more) * 60 + seconds + left, megabytes: NaN };
}
