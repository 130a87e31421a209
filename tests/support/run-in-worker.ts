import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';

interface Surroundings {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

/**
 * Runs a program with modules of its own, in a folder: what it says and its exit code. A worker
 * begins in half the time of a process.
 */
export async function runInWorker(
  program: string,
  words: readonly string[],
  { cwd = '.', env = {} }: Surroundings = {},
): Promise<{ code: number; said: string }> {
  const file = resolve(program);
  const home = process.cwd();
  process.chdir(cwd);
  try {
    const worker = new Worker(file, {
      argv: [...words],
      env: { ...process.env, ...env },
      stdout: true,
      stderr: true,
    });
    const [said, [code]] = await Promise.all([
      Promise.all([text(worker.stdout), text(worker.stderr)]),
      once(worker, 'exit') as Promise<[number]>,
    ]);
    return { code, said: said.join('') };
  } finally {
    process.chdir(home);
  }
}
