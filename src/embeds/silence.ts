import type { Subject } from '../comparison/subject.ts';
import { noAnswer, noAnswerSentence } from '../survey/no-answer.ts';
import type { CardContext } from './draw-card.ts';

/** Why there is no answer, and what that does not say. */
export function silence(
  { name, status, where }: Pick<Subject, 'name' | 'status' | 'where'>,
  { year, publisher }: Pick<CardContext, 'year' | 'publisher'>,
): string[] {
  if (status === 'beantwoord') return [];
  const asked = status === 'niet-gereageerd' ? [`${publisher} vroeg er in ${year} wel om.`] : [];
  return [
    [noAnswerSentence(status, { names: name, count: 1, year, where }), ...asked].join(' '),
    noAnswer[status].caution({ names: name, count: 1 }),
  ];
}
