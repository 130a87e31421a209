import type { FormAnswer, FormQuestion } from './form-question.ts';

const particle = String.raw`(?:(?:van|de|der|den|het|ter|ten|te|'t|el|al)\s+)*`;
const called = new RegExp(
  String.raw`(?<!\p{L})(?:(?:[Dd]e heer|[Mm]eneer|[Mm]evrouw|[Dd]hr\.?|[Mm]evr\.?|[Mm]w\.?|[Mm]r\.|[Dd]rs\.|[Mm]rs\.?|[Mm]s\.)\s+(?:\p{Lu}\.\s?)*|[Cc]ontactpersoon(?: is|:)?\s+)${particle}\p{Lu}[\p{Ll}’'-]+`,
  'u',
);
const word = /\p{Lu}[\p{L}’'-]+/gu;

/**
 * Whether a text names somebody: with the title that people have, or by the first and the last of the
 * names that stand in the columns set aside, `people`. A name that stands nowhere else is not found.
 */
export function naming(people: readonly string[]): (text: string) => boolean {
  const full = people.flatMap((text) => {
    const [first, ...rest] = text.split(/[,;(\n]/, 1)[0]?.match(word) ?? [];
    const last = rest.at(-1);
    return first === undefined || last === undefined ? [] : [[first, last] as const];
  });
  return (text) =>
    called.test(text) ||
    full.some(([first, last]) => {
      const at = text.indexOf(first);
      return at >= 0 && text.slice(at + first.length, at + first.length + 25).includes(last);
    });
}

/** The question without the texts that name somebody: they are kept for the editors only. */
export function withoutNames(
  question: FormQuestion,
  isNaming: (text: string) => boolean,
): FormQuestion {
  if (question.kind !== 'tekst' && question.kind !== 'organisaties') return question;
  const answerOf = (answer: FormAnswer, row: number): FormAnswer => {
    const cell = question.cells?.[row];
    return cell && answer.values.some(isNaming)
      ? {
          ...{ values: [], gap: 'onduidelijk', note: '' },
          aside: { cell, text: cell.text, why: 'noemt iemand' },
        }
      : answer;
  };
  return { ...question, answers: question.answers.map(answerOf) };
}
