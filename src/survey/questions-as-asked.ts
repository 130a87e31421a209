import { answerFields } from './answer-fields.ts';
import type { Question } from './question.ts';

/** The questions of a survey in the words that it asked them in; what we call a fixed one was never asked so. */
export const questionsAsAsked = (
  questions: readonly Pick<Question, 'survey' | 'role' | 'text'>[],
  survey: string,
): string[] =>
  questions
    .filter((one) => one.survey === survey)
    .filter(({ role, text }) => role === null || text !== answerFields[role].question)
    .map(({ text }) => text);
