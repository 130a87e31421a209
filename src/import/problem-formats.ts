import { countProblems, formatProblems, shownProblems, type Problem } from '../read/problem.ts';
import { visibleText } from '../read/visible-text.ts';

/** Ways to print what is wrong: for a person, for a program, for a forge’s checks. */
export const problemFormats = {
  tekst: formatProblems,
  json: (problems: readonly Problem[]) =>
    JSON.stringify({ fouten: problems.length, eerste: problems.slice(0, shownProblems) }, null, 2),
  github: (problems: readonly Problem[]) =>
    [
      ...problems.slice(0, shownProblems).map(annotation),
      `${countProblems(problems)}; er is niets geschreven.`,
    ].join('\n'),
} satisfies Record<string, (problems: readonly Problem[]) => string>;

export type ProblemFormat = keyof typeof problemFormats;

const escaped = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One line that a forge shows beside the line of a file. */
export function annotationOf(
  level: 'error' | 'warning',
  title: string,
  { file, line, column, text }: { file: string; line: number; column: number; text: string },
): string {
  const place = `file=${property(file)},line=${line},col=${column},title=${property(title)}`;
  return `::${level} ${place}::${escaped(visibleText(text))}`;
}

function annotation(problem: Problem): string {
  const { kind, message, expected, tip } = problem;
  const text = [message, expected && `verwacht: ${expected}`, tip && `tip: ${tip}`];
  return annotationOf('error', `fout[${kind}]`, {
    ...problem,
    text: text.filter(Boolean).join('; '),
  });
}
