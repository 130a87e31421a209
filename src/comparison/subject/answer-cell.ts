import type { Cell, Item } from '../subject.ts';
import { gaps, isGiven, type Answer } from '../../survey/gap.ts';

/** A cell with the items of an answer, or with the word for why there are none. */
export const answerCell = <Value>(
  answer: Answer<Value>,
  items: (value: Value) => Item[],
  source: string,
): Cell =>
  isGiven(answer)
    ? { items: items(answer.value), sources: [source] }
    : { gap: answer.gap, text: gaps[answer.gap].label, sources: [source] };
