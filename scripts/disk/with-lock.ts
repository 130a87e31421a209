import { randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Mistake } from '../../src/text/mistake.ts';
import { processSpan, type ProcessSpan } from './process-span.ts';

const taken = ['ENOTEMPTY', 'EEXIST', ...(process.platform === 'win32' ? ['EPERM'] : [])];
const pauseMs = 100;
const tries = 6000;
const beatMs = 1000;
/** How long an owner may be silent of whom nothing else tells whether it lives. */
const silenceMs = 8000;

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';
const pidOf = (owner: string) => Number(owner.split('.')[0]);

/** What a file system call gives, or undefined where the file is gone by now. */
function unlessGone<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** A folder with one file, named after its owner; it comes in place whole or not at all. */
function take(lock: string, owner: string, span: string): boolean {
  const mine = `${lock}-${owner}`;
  try {
    mkdirSync(mine, { recursive: true });
    writeFileSync(join(mine, owner), span);
    renameSync(mine, lock);
    return true;
  } catch (error) {
    rmSync(mine, { recursive: true, force: true });
    if (!taken.includes(codeOf(error))) throw error;
    return false;
  }
}

/** Removes what processes left that were stopped before their lock was in place. */
function sweep(lock: string) {
  const start = `${basename(lock)}-`;
  for (const name of readdirSync(dirname(lock)).filter((found) => found.startsWith(start)))
    if (processSpan(pidOf(name.slice(start.length))).start === undefined)
      rmSync(join(dirname(lock), name), { recursive: true, force: true });
}

/** Removes the lock of one owner only: a folder that another has filled meanwhile stays. */
function release(lock: string, owner: string) {
  rmSync(join(lock, owner), { force: true });
  try {
    rmdirSync(lock);
  } catch (error) {
    if (![...taken, 'ENOENT'].includes(codeOf(error))) throw error;
  }
}

function spanIn(file: string): Partial<ProcessSpan> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessSpan;
  } catch {
    return {};
  }
}

/** Whether the owner of a lock lives; undefined where its number says nothing here. */
function isAlive(lock: string, owner: string): boolean | undefined {
  const { space, start } = spanIn(join(lock, owner));
  const now = processSpan(pidOf(owner));
  if (now.start === undefined && (space === undefined || space === now.space)) return false;
  return space === now.space && start !== undefined ? start === now.start : undefined;
}

/** Whether a living process holds a lock, as far as can be told at once. */
export function isLocked(path: string): boolean {
  const owner = unlessGone(() => readdirSync(path))?.[0];
  return owner !== undefined && isAlive(path, owner) !== false;
}

/** Watches whether an owner moves its file; a clock that jumps does not matter to that. */
function silenceOf(lock: string) {
  let seen: string | undefined;
  let since = performance.now();
  return (owner: string) => {
    const beat = `${owner} ${unlessGone(() => statSync(join(lock, owner)).mtimeMs)}`;
    if (beat !== seen) since = performance.now();
    seen = beat;
    return performance.now() - since;
  };
}

async function untilTaken(lock: string, mine: string, tell: (message: string) => void) {
  const silence = silenceOf(lock);
  const span = JSON.stringify(processSpan(process.pid));
  for (let count = 0; !take(lock, mine, span); count += 1) {
    const owner = unlessGone(() => readdirSync(lock))?.[0];
    if (owner === undefined) continue;
    const alive = isAlive(lock, owner);
    if (alive === false || (alive === undefined && silence(owner) > silenceMs)) {
      release(lock, owner);
      continue;
    }
    if (count === 0) tell(`Proces ${pidOf(owner)} is al aan het werk. Dit wacht tot dat klaar is.`);
    if (count === tries)
      throw new Mistake(
        `Proces ${pidOf(owner)} is na tien minuten nog bezig. Er is niets veranderd: probeer het later opnieuw.`,
      );
    await pause(pauseMs);
  }
}

/**
 * Does the work while no other process holds the lock; says whom it waits for. A lock of a process
 * that is gone, or whose number is another process now, is taken over.
 */
export async function withLock<Result>(
  path: string,
  work: () => Result | Promise<Result>,
  tell: (message: string) => void = console.log,
): Promise<Result> {
  const lock = resolve(path);
  const mine = `${process.pid}.${randomUUID()}`;
  await untilTaken(lock, mine, tell);
  sweep(lock);
  const beat = setInterval(() => {
    unlessGone(() => utimesSync(join(lock, mine), new Date(), new Date()));
  }, beatMs);
  beat.unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    release(lock, mine);
  }
}
