import { z } from 'astro/zod';

const text = z.string().trim().min(1, 'een tekst');

/** What an atlas is about, in words that stand in its sentences; each has one that fits most atlases. */
export const Topic = z.strictObject({
  /** What the municipalities tell of. */
  subject: text.default('hulp aan vergunninghouders'),
  /** For whom it is. */
  people: text.default('vergunninghouders'),
  /** Whether the headline tells of what was or of what is. */
  tense: z
    .enum(['verleden', 'tegenwoordig'], { error: 'verleden of tegenwoordig' })
    .default('verleden'),
  /** What the front page asks its reader; `{jaar}` becomes the year of the survey. */
  headline: text.optional(),
  /** What stands below it. */
  lead: text.optional(),
});
export type Topic = z.infer<typeof Topic>;

/** The topic of an atlas that names none. */
export const defaultTopic: Topic = Topic.parse({});
