import type { Entry } from './atlas.ts';
import { isGiven } from './gap.ts';
import { choicesOf } from './question-kinds.ts';
import { questionValue } from './question-values.ts';
import type { Question } from './question.ts';

/** A choice of a question, and the municipalities that made it. */
export interface ChoiceCount {
  label: string;
  entries: Entry[];
}

/** Who made each choice, in the order of the question; a choice that nobody made is not there. */
export function choiceCounts(question: Question, entries: readonly Entry[]): ChoiceCount[] {
  const made = entries.map((entry) => {
    const value = questionValue(entry.response, question);
    return { entry, ids: isGiven(value) ? value.value.items.map(({ id }) => id) : [] };
  });
  return choicesOf(question)
    .map(({ id, label }) => ({
      label,
      entries: made.filter(({ ids }) => ids.includes(id)).map(({ entry }) => entry),
    }))
    .filter((choice) => choice.entries.length > 0);
}
