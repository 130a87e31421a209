import { isGiven } from './gap.ts';
import type { Response } from './municipality.ts';
import { questionText } from './question-values.ts';
import type { Question } from './question.ts';

/** An answer longer than this is not told in passing. */
const longest = 60;

/** What is said of a question, after its short name: `Wachtlijst: ja`. */
export const saidOf = ({ label }: Pick<Question, 'label'>, text: string): string =>
  `${label}${/[?!:]$/.test(label) ? '' : ':'} ${text}`;

/** The first answers to questions of a survey’s own that can be told in passing. */
export const passingAnswers = (response: Response, questions: readonly Question[], most: number) =>
  questions
    .flatMap((question) => {
      const text = questionText(response, question);
      return isGiven(text) && text.value.length <= longest
        ? [{ question, text: text.value.replace(/\.$/, '') }]
        : [];
    })
    .slice(0, most);
