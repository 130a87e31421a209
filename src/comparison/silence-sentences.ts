import { noAnswer, noAnswerSentence, type NoAnswer } from '../survey/no-answer.ts';
import type { Subject } from './subject.ts';
import { namesOf } from './together.ts';

const kinds = (Object.keys(noAnswer) as NoAnswer[]).flatMap((status) =>
  [false, true].map((answeredBefore) => ({ status, answeredBefore })),
);

/** Who gave no answer, and why. */
export const silenceSentences = (subjects: readonly Subject[], year: number): string[] =>
  kinds.flatMap(({ status, answeredBefore }) => {
    const silent = subjects.filter(
      (subject) =>
        subject.status === status && (subject.answeredBefore ?? false) === answeredBefore,
    );
    if (silent.length === 0) return [];
    const told = { names: namesOf(silent), count: silent.length, year, answeredBefore };
    return [
      noAnswerSentence(status, told),
      ...(status === 'niet-gereageerd' ? [noAnswer[status].caution(told)] : []),
    ];
  });
