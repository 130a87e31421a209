import type { Entry } from './atlas.ts';
import { isGiven } from './gap.ts';
import { choicesOf } from './question-kinds.ts';
import { questionValue } from './question-values.ts';
import type { Question } from './question.ts';
import { formatList } from '../text/format.ts';

/** A choice of a question, and the municipalities that made it. */
interface ChoiceCount {
  id: string;
  label: string;
  entries: Entry[];
}

/** Who made each choice, in the order of the question; a choice that nobody made is not there. */
export function choiceCounts(question: Question, entries: readonly Entry[]): ChoiceCount[] {
  const made = entries.map((entry) => {
    const value = questionValue(entry.response, question);
    return { entry, ids: isGiven(value) ? value.value.items.map(({ id }) => id) : [] };
  });
  const counts = choicesOf(question)
    .map(({ id, label }) => ({
      id,
      label,
      entries: made.filter(({ ids }) => ids.includes(id)).map(({ entry }) => entry),
    }))
    .filter((choice) => choice.entries.length > 0);
  if (question.kind !== 'projecten') return counts;
  const labels = Map.groupBy(counts, ({ label }) => label.toLowerCase());
  return counts.map((count) =>
    (labels.get(count.label.toLowerCase()) ?? []).length > 1 ? namedApart(count) : count,
  );
}

/** Two projects of one name are told apart by whose they are. */
const namedApart = (count: ChoiceCount): ChoiceCount => ({
  ...count,
  label: `${count.label} (${formatList(count.entries.map(({ municipality }) => municipality.name))})`,
});
