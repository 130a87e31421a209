import { isGiven } from './gap.ts';
import type { Response } from './municipality.ts';
import { capitalise } from '../text/format.ts';
import { questionText } from './question-values.ts';
import type { Question } from './question.ts';

/** An answer longer than this is not told in passing. */
const longest = 60;

/** One that ends a sentence, and no abbreviation. */
const fullStop = /(?<!\.\w|\b(?:enz|etc))\.$/;

/** What is said of a question, after its short name: `Wachtlijst: ja`, or `Wacht men? Ja`. */
export const saidOf = ({ label }: Pick<Question, 'label'>, text: string): string =>
  /[?!.]$/.test(label)
    ? `${label} ${capitalise(text)}`
    : `${label}${label.endsWith(':') ? '' : ':'} ${text}`;

/** The first answers to questions of a survey’s own that can be told in passing. */
export const passingAnswers = (response: Response, questions: readonly Question[], most: number) =>
  questions
    .flatMap((question) => {
      const text = questionText(response, question);
      return isGiven(text) && text.value.length <= longest
        ? [{ question, text: text.value.replace(fullStop, '') }]
        : [];
    })
    .slice(0, most);
