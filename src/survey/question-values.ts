import { itemsText, type FieldValue } from './field-values.ts';
import { isGiven, mapAnswer, type Answer } from './gap.ts';
import type { Response } from './municipality.ts';
import { kindsOfValue } from './question-kinds.ts';
import type { Question } from './question.ts';

/** What a municipality answered to a question as its table has it, or why there is no answer. */
export function givenIn({ status, given = [] }: Response, { id }: Question): Answer<string> {
  const found = given.find(({ question }) => question === id);
  return found?.answer ?? { gap: status === 'beantwoord' ? 'niet-genoemd' : status };
}

/** What an answer to a question holds, for pages that sort, count and set side by side. */
export const questionValue = (response: Response, question: Question): Answer<FieldValue> =>
  mapAnswer(givenIn(response, question), (value) => {
    const { items, measured } = kindsOfValue[question.kind];
    return { items: items(value, question), ...(measured && { number: Number(value) }) };
  });

/** An answer to a question in words. */
export const questionText = (response: Response, question: Question): Answer<string> =>
  mapAnswer(questionValue(response, question), itemsText);

/** The responses that have an answer to a question. */
export const answeringTo = <Told extends { response: Response }>(
  question: Question,
  entries: readonly Told[],
): Told[] => entries.filter(({ response }) => isGiven(givenIn(response, question)));
