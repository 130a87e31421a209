import type { Sources } from '../../survey/later-facts.ts';
import type { Question } from '../../survey/question.ts';

/** What a record alone does not tell: the pages and families it refers to. */
export interface SubjectLookups {
  /** The address of the page of a code, where there is one. */
  slugOf: (code: string) => string | undefined;
  /** The name of the organisation whose branches an organisation belongs to. */
  familyOf: (organisation: string) => string | undefined;
  /** When each source appeared. */
  sources: Sources;
  /** The questions of its own that the survey asked. */
  questions: readonly Question[];
}
