import { emptyGap } from './empty-gap.ts';
import type { Answer } from './gap.ts';
import type { Response } from './municipality.ts';
import type { QuestionRole } from './question-words.ts';

/** A list from an answer, or why it is empty: no answer, not asked for, or not named in it. */
export function listAnswer<Thing>(
  response: Response,
  things: Thing[],
  role: QuestionRole,
): Answer<Thing[]> {
  return response.status === 'beantwoord' && things.length > 0
    ? { value: things }
    : { gap: emptyGap(response, role) };
}
