import type { Gap } from './gap.ts';
import type { Response } from './municipality.ts';
import type { QuestionRole } from './question-words.ts';

/** Why an answer has nothing of a field: the survey did not ask for it, or the answer left it out. */
export const emptyGap = ({ unasked }: Pick<Response, 'unasked'>, role: QuestionRole): Gap =>
  unasked?.includes(role) ? 'niet-gevraagd' : 'niet-genoemd';
