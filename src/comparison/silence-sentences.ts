import { noAnswer, noAnswerSentence, type NoAnswer } from '../survey/no-answer.ts';
import type { Subject } from './subject.ts';
import { namesOf } from './together.ts';

/** Who gave no answer, and why. */
export const silenceSentences = (subjects: readonly Subject[], year: number): string[] =>
  (Object.keys(noAnswer) as NoAnswer[]).flatMap((status) => {
    const silent = subjects.filter((subject) => subject.status === status);
    const names = namesOf(silent);
    return silent.length > 0
      ? [
          noAnswerSentence(status, { names, count: silent.length, year }),
          ...(status === 'niet-gereageerd'
            ? [noAnswer[status].caution({ names, count: silent.length })]
            : []),
        ]
      : [];
  });
