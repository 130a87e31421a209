import type { Survey } from './tables.ts';

/** Whether a survey put one question to all; of a form with more it is told in words. */
export const isQuestion = ({ question }: Pick<Survey, 'question'>): boolean =>
  /\?\W*$/.test(question);
