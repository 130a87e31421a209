import type { Municipality } from './municipality.ts';
import type { Question } from './question.ts';
import type { Organisation } from './tables.ts';

interface Known {
  organisations: readonly Organisation[];
  questions: readonly Pick<Question, 'kind'>[];
  municipalities: readonly Pick<Municipality, 'arrangements'>[];
  /** Whether the survey in front asked for partners. */
  asksPartners: boolean;
}

/** Whether the menu leads to a page of organisations; what answers name in words only stands on no such page. */
export const leadsToPartners = ({
  organisations,
  questions,
  municipalities,
  asksPartners,
}: Known): boolean =>
  organisations.length > 0 &&
  (asksPartners ||
    municipalities.some(({ arrangements }) => arrangements.length > 0) ||
    questions.some(({ kind }) => kind === 'organisaties'));
