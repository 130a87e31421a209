import { list } from './choices.ts';

const labels = ['Licht één gemeente uit', 'Tweede gemeente', 'Derde gemeente', 'Vierde gemeente'];

/** Which lists are shown: those with a choice, and one more. */
function offerNext(lists: readonly HTMLLabelElement[]) {
  const chosen = lists.map((label) => label.querySelector('select')?.value !== '');
  lists.forEach((label, at) => {
    label.hidden = at > 0 && !chosen[at] && !chosen[at - 1];
  });
}

/** Lists to choose the municipalities from that the chart on the page can set apart, each after the other. */
export function apartLists(): HTMLLabelElement[] {
  const field = document.querySelector<HTMLSelectElement>('.kies-gemeente select');
  if (!field) return [];
  const choices = Array.from(field.options, ({ value, text }) => [value, text] as const);
  const lists = labels.map((label) => list(label, 'gemeente', choices));
  const first = lists[0]?.querySelector('select');
  if (first) first.value = field.value;
  for (const label of lists) label.addEventListener('change', () => offerNext(lists));
  offerNext(lists);
  return lists;
}
