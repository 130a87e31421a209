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
}

/** The topic of an atlas that names none: words that fit most atlases. */
export const defaultTopic: Topic = {
  subject: 'hulp aan vergunninghouders',
  people: 'vergunninghouders',
  tense: 'verleden',
};
