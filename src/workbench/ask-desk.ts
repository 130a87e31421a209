// Asked for as a worker, the script is one file of its own.
import script from './desk-worker.ts?worker&url';
import type { DeskActions, Progress } from './desk-messages.ts';

interface Reply {
  id?: number;
  answer?: unknown;
  failed?: boolean;
  progress?: Progress;
}

interface Waiting {
  resolve: (answer: unknown) => void;
  reject: (cause: Error) => void;
}

interface ScriptPolicies {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (address: string) => string };
}

/** The address of the worker, and no other, as browsers want it that ask who made an address. */
function trusted(): string {
  const policies = (globalThis as { trustedTypes?: ScriptPolicies }).trustedTypes;
  return (
    policies?.createPolicy('worker', { createScriptURL: () => script }).createScriptURL('') ??
    script
  );
}

let worker: Worker | undefined;
let address: string | undefined;
const waiting = new Map<number, Waiting>();
let asked = 0;

function started(onProgress: (progress: Progress) => void): Worker {
  address ??= trusted();
  const made = new Worker(address);
  made.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const { id, answer, failed, progress } = data;
    if (progress) onProgress(progress);
    if (id === undefined) return;
    const one = waiting.get(id);
    waiting.delete(id);
    if (failed) one?.reject(new Error('failed'));
    else one?.resolve(answer);
  });
  made.addEventListener('error', () => {
    for (const one of waiting.values()) one.reject(new Error('failed'));
    waiting.clear();
    worker = undefined;
  });
  return made;
}

let onProgress: (progress: Progress) => void = () => undefined;

/** Says who hears how far the reading is. */
export function followReading(follow: (progress: Progress) => void): void {
  onProgress = follow;
}

/** Asks the worker something; it starts with the first question. */
export function askDesk<Name extends keyof DeskActions>(
  action: Name,
  ...[given]: Parameters<DeskActions[Name]>
): Promise<ReturnType<DeskActions[Name]>> {
  worker ??= started((progress) => {
    onProgress(progress);
  });
  const id = ++asked;
  worker.postMessage({ id, action, given });
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
  });
}
