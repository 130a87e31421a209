import type { Atlas } from './atlas.ts';
import { emptyGap } from './empty-gap.ts';
import type { QuestionRole } from './question-words.ts';

/** Whether a survey did not ask for a field that surveys know. */
export const isUnasked = ({ asked }: Pick<Atlas, 'asked'>, role: QuestionRole): boolean =>
  asked.length > 0 && asked.every(({ response }) => emptyGap(response, role) === 'niet-gevraagd');
