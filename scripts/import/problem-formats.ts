import { countProblems, formatProblems, shownProblems, type Problem } from '../problem.ts';
import { visibleText } from '../visible-text.ts';

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

function annotation({ file, line, column, kind, message, expected, tip }: Problem): string {
  const text = [message, expected && `verwacht: ${expected}`, tip && `tip: ${tip}`];
  const place = `file=${property(file)},line=${line},col=${column},title=${property(`fout[${kind}]`)}`;
  return `::error ${place}::${escaped(visibleText(text.filter(Boolean).join('; ')))}`;
}
