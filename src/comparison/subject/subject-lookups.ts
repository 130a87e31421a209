import type { Sources } from '../../survey/later-facts.ts';
import type { Question } from '../../survey/question.ts';

/** What a record alone does not tell: the pages and families it refers to. */
export interface SubjectLookups {
  /** The address of the page of a code, where there is one. */
  slugOf: (code: string) => string | undefined;
  /** What is known of an organisation that has a page; an answer may name others in words. */
  organisationOf: (id: string) => { family?: string } | undefined;
  /** When each source appeared. */
  sources: Sources;
  /** The questions of its own that the survey asked. */
  questions: readonly Question[];
}
