import { itemsText, type FieldValue } from './field-values.ts';
import { isGiven, mapAnswer, type Answer } from './gap.ts';
import type { Response } from './municipality.ts';
import { kindsOfValue } from './question-kinds.ts';
import type { Question } from './question.ts';

const rowOf = ({ given = [] }: Response, { id }: Question) =>
  given.find(({ question }) => question === id);

/** What a municipality answered to a question as its table has it, or why there is no answer. */
export const givenIn = (response: Response, question: Question): Answer<string> =>
  rowOf(response, question)?.answer ?? {
    gap: response.status === 'beantwoord' ? 'niet-genoemd' : response.status,
  };

/** What stands with an answer to a question; empty where nothing does. */
export const noteOn = (response: Response, question: Question): string =>
  rowOf(response, question)?.note ?? '';

/** The source of an answer to a question: its own, or that of the whole answer. */
export const sourceOf = (response: Response, question: Question): string =>
  rowOf(response, question)?.source ?? response.source;

/** What an answer to a question holds, for pages that sort, count and set side by side. */
export const questionValue = (response: Response, question: Question): Answer<FieldValue> =>
  mapAnswer(givenIn(response, question), (value) => {
    const { items, measured } = kindsOfValue[question.kind];
    return { items: items(value, question), ...(measured && { number: Number(value) }) };
  });

/** An answer to a question in words. */
export const questionText = (response: Response, question: Question): Answer<string> =>
  mapAnswer(questionValue(response, question), itemsText);

/** How a text says that nobody answered a question: an answer that is unclear is one all the same. */
export const noneTo = (
  question: Question,
  entries: readonly { response: Response }[],
): 'geen antwoord' | 'geen duidelijk antwoord' => {
  const isUnclear = entries.some(({ response }) => {
    const answer = givenIn(response, question);
    return !isGiven(answer) && answer.gap === 'onduidelijk';
  });
  return isUnclear ? 'geen duidelijk antwoord' : 'geen antwoord';
};

/** The responses that have an answer to a question. */
export const answeringTo = <Told extends { response: Response }>(
  question: Question,
  entries: readonly Told[],
): Told[] => entries.filter(({ response }) => isGiven(givenIn(response, question)));
