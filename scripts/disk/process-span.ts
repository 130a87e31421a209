import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** What tells a process from every other that has or had its number. */
export interface ProcessSpan {
  /** The start of the machine and the container within which process numbers hold. */
  space: string;
  /** When the process started; undefined where no such process lives. */
  start: string | undefined;
}

const said = (command: string, args: string[]) =>
  spawnSync(command, args, { encoding: 'utf8', windowsHide: true }).stdout?.trim() || undefined;

/** The 22nd field of `/proc/<pid>/stat`, in ticks since the machine started (proc(5)). */
function ticksOf(pid: number): string | undefined {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  const [state, ...fields] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' ? undefined : fields[18];
}

const systems = {
  linux: {
    space: () =>
      `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`,
    start: ticksOf,
  },
  win32: {
    space: hostname,
    start: (pid: number) =>
      said('powershell', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`]),
  },
  other: {
    space: hostname,
    start: (pid: number) => said('ps', ['-o', 'lstart=', '-p', String(pid)]),
  },
};

const { platform } = process;
const { space, start } = systems[platform === 'linux' || platform === 'win32' ? platform : 'other'];

/** The span of the process that has a number now. */
export const processSpan = (pid: number): ProcessSpan => ({ space: space(), start: start(pid) });
