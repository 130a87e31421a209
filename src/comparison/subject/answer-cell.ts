import type { Cell, Item } from '../subject.ts';
import { gaps, isGiven, type Answer, type Gap } from '../../survey/gap.ts';

/** A cell with the items of an answer, or with the word for why there are none. */
export const answerCell = <Value>(
  answer: Answer<Value>,
  items: (value: Value) => Item[],
  source: string,
  words: Record<Gap, { label: string }> = gaps,
): Cell =>
  isGiven(answer)
    ? { items: items(answer.value), sources: [source] }
    : { gap: answer.gap, text: words[answer.gap].label, sources: [source] };
