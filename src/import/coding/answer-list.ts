import { namesInside } from './line-opening.ts';
import { listLine, type KnownNames } from './list-line.ts';
import type { PassedLines } from './passed-lines.ts';

/** One answer of a list “Gemeente: antwoord”. */
export interface ListedAnswer {
  code: string;
  name: string;
  text: string;
  /** Physical line of the list. */
  line: number;
}

/** Where the next line goes that has no name of its own. */
type Open = { answer: ListedAnswer } | { passed: PassedLines } | undefined;

/**
 * Reads a list as an article prints it. A line that opens with a name opens an answer; where the
 * name is not known, that answer is nobody’s. Other lines go on with what is above them in the same
 * paragraph. What stands before or between the answers is the article’s own text.
 */
export function readAnswerList(
  text: string,
  known: KnownNames,
): { answers: ListedAnswer[]; passed: PassedLines[] } {
  const answers: ListedAnswer[] = [];
  const labels: string[] = [];
  const passed: PassedLines[] = [];
  let open: Open;
  let isEnded = true;
  const pass = (line: number, why: string) => {
    const lines: PassedLines = { line, last: line, why };
    passed.push(lines);
    open = { passed: lines };
  };
  for (const [index, row] of text.split(/\r\n?|\n/).entries()) {
    const line = index + 1;
    const { opens, nobody, begins } = listLine(row, known);
    if (row.trim() === '') open = isWaiting(open) ? open : undefined;
    else if (opens && (isEnded || !opens.alone)) {
      const { code, name } = opens.whose;
      const answer = { code, name, text: opens.text, line };
      answers.push(answer);
      labels.push(opens.label);
      open = { answer };
    } else if (nobody !== undefined) pass(line, nobody);
    else if (begins && !(open && 'answer' in open && open.answer.code === begins.code))
      pass(line, `de regel begint met ${begins.name}, zonder : erachter`);
    else if (!open) pass(line, 'er staat geen naam van een gemeente voor');
    else if ('answer' in open) open.answer.text = `${open.answer.text} ${row.trim()}`.trim();
    else open.passed.last = line;
    isEnded = /(?:^|[.!?…"”’)\]])\s*$/.test(row) || opens?.text === '';
  }
  const dateline = answers.splice(0, hasDateline(labels) ? 1 : 0);
  return {
    answers: answers.filter((answer) => answer.text !== ''),
    passed: [
      ...passed,
      ...dateline.map(({ line, name }) => ({
        line,
        last: line,
        why: `${name} in hoofdletters lijkt de plaats van het artikel, geen antwoord`,
      })),
      ...withoutText(answers),
      ...doubles(answers),
      ...answersInside(answers, known),
    ].toSorted((a, b) => a.line - b.line),
  };
}

/** Whether an article begins with the place it was written in: the only name in capitals. */
const hasDateline = ([first = '', ...others]: readonly string[]) =>
  isInCapitals(first) && others.length > 0 && !others.some(isInCapitals);

const isInCapitals = (label: string) => !/\p{Ll}/u.test(label);

/** A name alone on its line waits for its text, also below a blank line. */
const isWaiting = (open: Open) => open && 'answer' in open && open.answer.text === '';

const withoutText = (answers: readonly ListedAnswer[]): PassedLines[] =>
  answers
    .filter((answer) => answer.text === '')
    .map(({ line, name }) => ({ line, last: line, why: `achter ${name} staat niets` }));

/** A second answer of one municipality; both are taken, and somebody has to choose. */
const doubles = (answers: readonly ListedAnswer[]): PassedLines[] =>
  answers.flatMap(({ code, name, line }, index) => {
    const earlier = answers.slice(0, index).find((other) => other.code === code);
    const why = `${name} staat ook op regel ${earlier?.line}; houd er één over`;
    return earlier ? [{ line, last: line, why, taken: true as const }] : [];
  });

/** Answers in which the name of another municipality stands as if its own answer begins there. */
const answersInside = (answers: readonly ListedAnswer[], { byName }: KnownNames): PassedLines[] =>
  answers.flatMap(({ code, name, line, text }) =>
    namesInside(text, (label) => byName(label).some((other) => other.code !== code)).map(
      (label) => ({
        line,
        last: line,
        why: `in het antwoord van ${name} staat “${label}:”; begint daar een ander antwoord, zet dat dan op een eigen regel`,
        taken: true as const,
      }),
    ),
  );
