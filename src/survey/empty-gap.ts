import type { Gap } from './gap.ts';
import type { Response } from './municipality.ts';
import type { QuestionRole } from './question-words.ts';
import { wasAsked } from './surveyed-among.ts';

/**
 * Why nothing is known of a field: the survey did not ask for it, whoever answered; else there is no
 * answer, or the answer left it out.
 */
export function emptyGap(response: Pick<Response, 'status' | 'unasked'>, role: QuestionRole): Gap {
  const { status, unasked } = response;
  if (wasAsked(response) && unasked?.includes(role)) return 'niet-gevraagd';
  return status === 'beantwoord' ? 'niet-genoemd' : status;
}
