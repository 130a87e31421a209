import type { PlacedRow, RowGroup } from '../listing/order-rows.ts';
import { newElement } from './new-element.ts';
import type { ReadList } from './read-list.ts';

/** Puts the rows of a table in groups, each under its label; rows that are in none leave the page. */
export function showGroups({ table, columns, elements }: ReadList, groups: readonly RowGroup[]) {
  const bodies = groups.map(({ label, rows }) => {
    const heading = label === undefined ? [] : [headingRow(label, rows.length, columns.size)];
    return newElement(
      'tbody',
      { role: 'rowgroup' },
      ...heading,
      ...rows.flatMap((placed) => rowAt(placed, elements)),
    );
  });
  for (const body of [...table.tBodies]) body.remove();
  table.append(...bodies);
}

function headingRow(label: string, count: number, width: number): HTMLTableRowElement {
  const text = `${label.replace(/^./u, (first) => first.toUpperCase())} (${count})`;
  const heading = newElement(
    'th',
    { role: 'rowheader', scope: 'rowgroup', colspan: String(width) },
    newElement('span', {}, text),
  );
  return newElement('tr', { role: 'row', class: 'groep' }, heading);
}

function rowAt({ row, rank }: PlacedRow, elements: ReadList['elements']): HTMLTableRowElement[] {
  const element = elements.get(row.id);
  if (!element) return [];
  element.querySelector('.rang')?.remove();
  if (rank !== undefined)
    element.cells[0]?.prepend(newElement('span', { class: 'rang' }, `${rank}. `));
  return [element];
}
