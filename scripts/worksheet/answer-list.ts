import { lettersOf } from './words-in.ts';

/** One answer of a list “Gemeente: antwoord”. */
export interface ListedAnswer {
  code: string;
  name: string;
  text: string;
  /** Physical line of the list. */
  line: number;
}

/** A line that looks like an answer, but of whom is not known. */
export interface UnmatchedLine {
  line: number;
  label: string;
}

interface Named {
  code: string;
  name: string;
}

const labelled = /^\s*([^:]{2,40}):\s*(.*\S)\s*$/u;

/**
 * Reads a list as an article prints it. A paragraph without a name of its own goes on with the
 * answer above it; what stands before the first answer is the article’s own text.
 */
export function readAnswerList(
  text: string,
  municipalities: readonly Named[],
): { answers: ListedAnswer[]; unmatched: UnmatchedLine[] } {
  const byName = new Map(municipalities.map((row) => [lettersOf(row.name), row]));
  const answers: ListedAnswer[] = [];
  const unmatched: UnmatchedLine[] = [];
  let open = false;
  for (const [index, row] of text.split(/\r\n?|\n/).entries()) {
    const [, label = '', answer = ''] = labelled.exec(row) ?? [];
    const municipality = byName.get(lettersOf(label.replace(/^gemeente\s+/i, '')));
    const last = answers.at(-1);
    if (municipality) answers.push({ ...municipality, text: answer, line: index + 1 });
    else if (row.trim() === '') open = false;
    else if (open && last) last.text += ` ${row.trim()}`;
    else if (label !== '' && label.split(/\s+/).length <= 5)
      unmatched.push({ line: index + 1, label: label.trim() });
    if (municipality) open = true;
  }
  return { answers, unmatched };
}
