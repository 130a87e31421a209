import { agreementOf, type Agreement } from '../../survey/agreement.ts';
import type { Coding } from '../../survey/tables.ts';
import { csvText } from '../../text/csv-text.ts';
import { fields } from './answer-coding.ts';
import type { CodedAnswer, CodingFile } from './coding-file.ts';

/** One field of one answer as two coders read it, and what was settled. */
export type ComparedCoding = Omit<Coding, 'survey'>;

/** Two codings of the same answers, side by side. */
interface ComparedCodings {
  /** A row for each field of each answer that both coded; settled where both are the same. */
  codings: ComparedCoding[];
  agreement: Agreement[];
  /** Answers that only one of both coded. */
  missing: { name: string; by: CodingFile['coder'] }[];
}

const sameReason = 'Beide coderingen zijn gelijk.';

/** Lays the files of two coders beside each other. */
export function compareCodings([first, second]: readonly [
  CodingFile,
  CodingFile,
]): ComparedCodings {
  const seconds = new Map(second.answers.map((answer) => [answer.code, answer]));
  const firsts = new Set(first.answers.map(({ code }) => code));
  const codings = first.answers.flatMap((answer) =>
    fields.flatMap((field) => {
      const other = seconds.get(answer.code);
      return other ? [codingOf(answer, other, field)] : [];
    }),
  );
  return {
    codings,
    agreement: agreementOf(codings).filter(({ count }) => count > 0),
    missing: [
      ...first.answers
        .filter(({ code }) => !seconds.has(code))
        .map(({ name }) => ({ name, by: first.coder })),
      ...second.answers
        .filter(({ code }) => !firsts.has(code))
        .map(({ name }) => ({ name, by: second.coder })),
    ],
  };
}

function codingOf(
  { code, name, cells }: CodedAnswer,
  other: CodedAnswer,
  field: Coding['field'],
): ComparedCoding {
  const [first, second] = [cells[field], other.cells[field]];
  const isSame = first === second;
  return {
    municipality: code,
    name,
    field,
    first,
    second,
    settled: isSame ? first : '',
    why: isSame ? sameReason : '',
  };
}

/** Whether both coders read an answer differently, so that somebody has to settle it. */
export const isDifference = ({ first, second }: ComparedCoding): boolean => first !== second;

/** Whether somebody settled it, and said why. */
export const isSettled = ({ why }: ComparedCoding): boolean => why.trim() !== '';

/** The table `codering.csv` of a survey: both codings, what is settled, and why. */
export const settledTable = (codings: readonly ComparedCoding[]): string =>
  csvText(
    [
      ['gemeentecode', 'gemeentenaam', 'veld', 'eerste', 'tweede', 'vastgesteld', 'waarom'],
      ...codings.map(({ municipality, name, field, first, second, settled, why }) => [
        municipality,
        name,
        field,
        first,
        second,
        settled,
        why,
      ]),
    ],
    'strict',
  ).replaceAll('\r\n', '\n');
