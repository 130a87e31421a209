import type { Question } from './question.ts';

/** A label that only begins its question, also where it is told from another that begins alike. */
const broken = /…(?: \(\d+\))?$/;

/** What a question is called where there is room: its label, or the question itself where that breaks off. */
export const wholeLabel = ({ label, text }: Pick<Question, 'label' | 'text'>): string =>
  broken.test(label) ? text : label;
