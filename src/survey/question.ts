import { z } from 'astro/zod';
import { betterEnds, questionKinds, questionOrigins, questionRoles } from './question-words.ts';
import { answerOf, wordOf } from './vocabulary.ts';

export const Choice = z.strictObject({ id: z.string(), label: z.string() });
export type Choice = z.infer<typeof Choice>;

/** One question of a survey that is published, as it was asked. */
export const Question = z.strictObject({
  survey: z.string(),
  /** Never changes, so that surveys can be set beside each other. */
  id: z.string(),
  order: z.int(),
  text: z.string(),
  /** At most thirty letters. */
  label: z.string(),
  kind: wordOf(questionKinds),
  unit: z.string(),
  /** What an answer is chosen from, in their order. */
  choices: z.array(Choice),
  /** The field of every survey that it stands for; null for a question of a newsroom’s own. */
  role: wordOf(questionRoles).nullable(),
  origin: wordOf(questionOrigins),
  note: z.string(),
  better: wordOf(betterEnds).nullable(),
});
export type Question = z.infer<typeof Question>;

/** What a municipality answered to a question of a newsroom’s own, as its table has it. */
export const Given = z.strictObject({
  question: z.string(),
  answer: answerOf(z.string()),
  note: z.string(),
  /** Its source; null where it is that of the whole answer. */
  source: z.string().nullable(),
});
export type Given = z.infer<typeof Given>;
