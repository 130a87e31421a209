import type { Direction } from '../listing/list-state.ts';
import { newElement } from './new-element.ts';
import type { ReadColumn } from './read-list.ts';

/** Makes the words of each header a button that asks for its column. */
export function addSortButtons(
  columns: ReadonlyMap<string, ReadColumn>,
  ask: (column: ReadColumn) => void,
) {
  for (const column of columns.values()) {
    const button = newElement('button', { type: 'button', class: 'sorteer' });
    const [words] = column.header.childNodes;
    if (words) button.append(words);
    button.addEventListener('click', () => ask(column));
    column.header.prepend(button);
  }
}

/** Says in the headers by which column the table is sorted. */
export function markSorted(
  columns: ReadonlyMap<string, ReadColumn>,
  sorted: string,
  direction: Direction,
) {
  for (const { id, header } of columns.values()) {
    if (id === sorted)
      header.setAttribute('aria-sort', direction === 'op' ? 'ascending' : 'descending');
    else header.removeAttribute('aria-sort');
  }
}
