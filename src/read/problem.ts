import { excerptOf } from './excerpt.ts';
import { Mistake } from '../text/mistake.ts';

/** What is wrong at one place of a table, and what to do about it; texts in Dutch. */
export interface Problem {
  file: string;
  /** Physical line and character, both counted from 1. */
  line: number;
  column: number;
  /** One word for the kind of mistake, for example `aantal-cellen`. */
  kind: string;
  message: string;
  expected?: string;
  tip?: string | undefined;
  /** The line itself, to show with a caret under the place. */
  source?: string;
  /** The place in words: `rij 7, kolom samenvatting`. */
  place?: string | undefined;
}

/** How many problems are shown in full. */
export const shownProblems = 20;

/** One problem as `bestand:regel:kolom: fout[soort]: …`, its line, what was expected and a tip. */
function formatProblem(problem: Problem) {
  const { file, line, column, kind, message, expected, tip, source, place } = problem;
  return [
    `${file}:${line}:${column}: fout[${kind}]: ${message}`,
    ...(source === undefined ? [] : excerptOf({ line, column, source, place })),
    ...(expected ? [`   = verwacht: ${expected}`] : []),
    ...(tip ? [`   = tip: ${tip}`] : []),
  ].join('\n');
}

/** How many problems there are, and in which file if it is one. */
export function countProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file));
  const [file] = files;
  return [
    problems.length === 1 ? '1 fout' : `${problems.length} fouten`,
    ...(file !== undefined && files.size === 1 ? [` in ${file}`] : []),
    ...(problems.length > shownProblems ? [` (de eerste ${shownProblems} staan hier)`] : []),
  ].join('');
}

/** The first problems in full, and how many there are; says that nothing was written. */
export function formatProblems(problems: readonly Problem[]): string {
  return [
    ...problems.slice(0, shownProblems).map(formatProblem),
    `${countProblems(problems)}; er is niets geschreven.`,
  ].join('\n');
}

/** The tables hold mistakes; its message lists them. */
export class DataError extends Mistake {
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems), { exitCode: 1 });
    this.name = 'DataError';
  }
}
