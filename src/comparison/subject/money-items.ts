import type { Item } from '../subject.ts';
import { moneyText } from '../../survey/field-values.ts';
import { isGiven } from '../../survey/gap.ts';
import type { Budget } from '../../survey/municipality.ts';

const national = 'Dit is een bijdrage van het Rijk, die elke gemeente kon krijgen.';

const notes: Record<Exclude<Budget['covers'], 'onduidelijk'>, string> = {
  'rijksbijdrage-begeleiding': national,
  'rijksbijdrage-participatie': national,
  'eigen-begroting': 'Het komt uit de eigen begroting.',
  subsidie: 'Het is subsidie.',
};

/** What an answer names of money; alike statements without an amount stand once. */
export function moneyItems(budgets: readonly Budget[]): Item[] {
  const items = new Map(budgets.map(itemOf).map((item) => [item.key, item]));
  return [...items.values()];
}

function itemOf(budget: Budget): Item {
  const { amount, unit, covers, note } = budget;
  const text = moneyText(budget);
  return {
    key: `${text}, ${covers}`,
    text,
    note: covers === 'onduidelijk' ? note : notes[covers],
    ...(isGiven(amount) ? { measure: `${covers} ${unit}` } : {}),
  };
}
