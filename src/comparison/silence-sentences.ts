import { noAnswer, noAnswerSentence, type NoAnswer } from '../survey/no-answer.ts';
import type { Subject } from './subject.ts';
import { namesOf } from './together.ts';

/** Who gave no answer, and why. */
export const silenceSentences = (subjects: readonly Subject[], year: number): string[] =>
  (Object.keys(noAnswer) as NoAnswer[]).flatMap((status) => {
    const silent = subjects.filter((subject) => subject.status === status);
    return [...new Set(silent.map(({ where }) => where))].flatMap((where) => {
      const same = silent.filter((one) => one.where === where);
      const told = { names: namesOf(same), count: same.length, year, where };
      return [
        noAnswerSentence(status, told),
        ...(status === 'niet-gereageerd' ? [noAnswer[status].caution(told)] : []),
      ];
    });
  });
