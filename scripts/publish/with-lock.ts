import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const taken = ['ENOTEMPTY', 'EEXIST', ...(process.platform === 'win32' ? ['EPERM'] : [])];
const pauseMs = 100;
const tries = 6000;

/** The locks of this process, to know them from those of a dead process that had the same number. */
const held = new Set<string>();

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

/** A folder with one file, named after the process; it comes in place whole or not at all. */
function take(lock: string): boolean {
  const mine = `${lock}-${process.pid}`;
  mkdirSync(mine, { recursive: true });
  writeFileSync(join(mine, String(process.pid)), '');
  try {
    renameSync(mine, lock);
    held.add(lock);
    return true;
  } catch (error) {
    rmSync(mine, { recursive: true, force: true });
    if (!taken.includes(codeOf(error))) throw error;
    return false;
  }
}

/** Removes the lock of one process only: a folder that another has filled meanwhile stays. */
function release(lock: string, owner: string) {
  rmSync(join(lock, owner), { force: true });
  try {
    rmdirSync(lock);
  } catch (error) {
    if (![...taken, 'ENOENT'].includes(codeOf(error))) throw error;
  }
}

function ownerOf(lock: string): string | undefined {
  try {
    return readdirSync(lock)[0];
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function isAlive(lock: string, owner: string) {
  if (Number(owner) === process.pid) return held.has(lock);
  try {
    return process.kill(Number(owner), 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Does the work while no other process holds the lock; says whom it waits for. */
export async function withLock<Result>(
  path: string,
  work: () => Result | Promise<Result>,
  tell: (message: string) => void = console.log,
): Promise<Result> {
  const lock = resolve(path);
  for (let count = 0; !take(lock); count += 1) {
    const owner = ownerOf(lock);
    if (owner === undefined) continue;
    if (!isAlive(lock, owner)) {
      release(lock, owner);
      continue;
    }
    if (count === 0)
      tell(`Proces ${owner} is al aan het bouwen. Deze bouw wacht tot dat klaar is.`);
    if (count === tries)
      throw new Error(
        `Proces ${owner} is na tien minuten nog bezig. Stop dat proces, of verwijder ${lock} als het niet bouwt.`,
      );
    await pause(pauseMs);
  }
  try {
    return await work();
  } finally {
    held.delete(lock);
    release(lock, String(process.pid));
  }
}
