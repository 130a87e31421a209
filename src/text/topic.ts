/** What an atlas is about, in words that stand in its sentences. */
export interface Topic {
  /** What the municipalities tell of. */
  subject: string;
  /** For whom it is. */
  people: string;
  /** Whether the headline tells of what was or of what is. */
  tense: 'verleden' | 'tegenwoordig';
  /** What the front page asks its reader; `{jaar}` becomes the year of the survey. */
  headline?: string | undefined;
  /** What stands below it. */
  lead?: string | undefined;
  /** What to look for on the site of a municipality; the subject where nothing else is said. */
  search?: string[] | undefined;
  /** Words by which others find the data set; subject and people where nothing else is said. */
  keywords?: string[] | undefined;
}

/** The topic of an atlas that names none: words that are true of any survey of municipalities. */
export const defaultTopic: Topic = {
  subject: 'het werk van gemeenten',
  people: 'inwoners',
  tense: 'verleden',
};
