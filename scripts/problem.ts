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
  tip?: string;
}

const shown = 20;

/** One problem as `bestand:regel:kolom: fout[soort]: …`, with what was expected and a tip. */
export function formatProblem({ file, line, column, kind, message, expected, tip }: Problem) {
  return [
    `${file}:${line}:${column}: fout[${kind}]: ${message}`,
    ...(expected ? [`   = verwacht: ${expected}`] : []),
    ...(tip ? [`   = tip: ${tip}`] : []),
  ].join('\n');
}

/** The first problems in full, and how many there are; says that nothing was written. */
export function formatProblems(problems: readonly Problem[]): string {
  const total =
    problems.length === 1 ? '1 fout' : `${problems.length} fouten (de eerste ${shown} staan hier)`;
  return [
    ...problems.slice(0, shown).map(formatProblem),
    `${problems.length > shown ? total : total.replace(/ \(.*/, '')}; er is niets geschreven.`,
  ].join('\n');
}

/** The tables hold mistakes; its message lists them. */
export class DataError extends Error {
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'DataError';
  }
}
