import { hash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Mistake } from '../../src/text/mistake.ts';

/** The folder in which new tables wait, and old ones are kept until all is in its place. */
const waiting = '.invoer';
const digest = (file: string) => (existsSync(file) ? hash('sha256', readFileSync(file)) : '');

/** What is put in the place of what: a table has the digests of both, empty where there was none. */
interface Step {
  path: string;
  before: string;
  after: string;
}

interface Journal {
  /** The folder of the survey: once it is there, the rest is too. */
  folder: string;
  steps: Step[];
  /** Folders that were made for the tables, the outermost first. */
  made: string[];
}

const placesIn = (data: string) => {
  const base = join(data, waiting);
  return {
    base,
    fresh: join(base, 'nieuw'),
    old: join(base, 'oud'),
    journal: join(base, 'stappen.json'),
  };
};

/** The lock of a folder of tables: one import writes in it at a time. */
export const tablesLock = (data: string): string => join(data, '.slot');

/** What was planned; undefined where the plan was not written to its end, so that nothing was replaced. */
function journalIn(file: string): Journal | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Journal;
  } catch {
    return undefined;
  }
}

/** Puts a kept table back; by its bytes where it cannot be renamed. */
function putBack(from: string, to: string) {
  try {
    renameSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function undo(data: string, { path, before, after }: Step, tell: (message: string) => void) {
  const file = join(data, path);
  const now = digest(file);
  if (now === before) return;
  if (now !== after) tell(`${file} is intussen veranderd en blijft zoals u het hebt opgeslagen.`);
  else if (before === '') rmSync(file);
  else putBack(join(placesIn(data).old, path), file);
}

function removeEmpty(folder: string) {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

/**
 * Ends what an import that was stopped left behind in a folder of tables: as it was before, or, where
 * its survey was in place already, as it is after. Does nothing where no import was stopped.
 */
export function settleTables(data: string, tell: (message: string) => void = console.log): void {
  const { base, journal } = placesIn(data);
  if (!existsSync(base)) return;
  const plan = journalIn(journal);
  if (plan && !existsSync(join(data, plan.folder))) {
    for (const step of plan.steps.toReversed()) undo(data, step, tell);
    for (const name of plan.made.toReversed()) removeEmpty(join(data, name));
  }
  rmSync(base, { recursive: true, force: true });
}

function missingFolders(data: string, paths: readonly string[]): string[] {
  const parents = new Set<string>();
  for (const path of paths)
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) parents.add(folder);
  return [...parents].filter((folder) => !existsSync(join(data, folder))).sort();
}

function prepare(data: string, files: ReadonlyMap<string, string>, folder: string): Journal {
  const { fresh, old, journal } = placesIn(data);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), text, { flush: true });
  }
  const shared = [...files.keys()].filter((path) => !path.startsWith(`${folder}/`));
  for (const path of shared.filter((name) => existsSync(join(data, name)))) {
    mkdirSync(dirname(join(old, path)), { recursive: true });
    copyFileSync(join(data, path), join(old, path));
  }
  const steps = shared.map((path) => ({
    path,
    before: digest(join(data, path)),
    after: digest(join(fresh, path)),
  }));
  const plan = { folder, steps, made: missingFolders(data, [...shared, folder]) };
  writeFileSync(journal, JSON.stringify(plan), { flush: true });
  return plan;
}

const isOpenElsewhere = ['EPERM', 'EBUSY', 'EACCES'];

function replace(from: string, to: string) {
  try {
    renameSync(from, to);
  } catch (cause) {
    if (!isOpenElsewhere.includes((cause as NodeJS.ErrnoException).code ?? '')) throw cause;
    throw new Mistake(
      `${to} kan niet worden vervangen. Is het open in Excel of een ander programma? Sluit het daar, en geef de opdracht opnieuw. Er is niets veranderd.`,
      { cause },
    );
  }
}

/**
 * Writes the tables of a survey and those it shares with others, by their path in the folder of
 * tables: all of them or none, also where the process is killed. The rename of the survey's own
 * folder is the moment from which all counts as written.
 */
export function writeTables(
  data: string,
  files: ReadonlyMap<string, string>,
  folder: string,
): void {
  const { fresh, base } = placesIn(data);
  mkdirSync(base, { recursive: true });
  try {
    const { steps, made } = prepare(data, files, folder);
    for (const name of made) mkdirSync(join(data, name), { recursive: true });
    removeEmpty(join(data, folder));
    for (const { path } of steps) replace(join(fresh, path), join(data, path));
    replace(join(fresh, folder), join(data, folder));
  } finally {
    settleTables(data);
  }
}
