import type { PlacedRow, RowGroup } from '../listing/order-rows.ts';
import { newElement } from './new-element.ts';
import { cellsByColumn, type ReadList } from './read-list.ts';

/** Puts the rows of a table in groups, each under its label; rows that are in none leave the page. */
export function showGroups({ table, columns, elements }: ReadList, groups: readonly RowGroup[]) {
  if (isShown(table, groups)) return;
  const bodies = groups.map(({ label, missing, rows }) => {
    const heading = label === undefined ? [] : [headingRow(label, rows.length, columns.size)];
    return newElement(
      'tbody',
      { role: 'rowgroup', ...(missing && { class: 'ontbreekt' }) },
      ...heading,
      ...rows.flatMap((placed) => rowAt(placed, elements)),
    );
  });
  for (const body of [...table.tBodies]) body.remove();
  table.append(...bodies);
}

/** Whether a table already has these rows in this order, as the page brought it. */
function isShown({ tBodies }: HTMLTableElement, groups: readonly RowGroup[]): boolean {
  const [body, ...bodies] = tBodies;
  const [only, ...others] = groups;
  return (
    bodies.length + others.length === 0 &&
    only?.label === undefined &&
    body?.rows.length === only?.rows.length &&
    !!only?.rows.every(({ row, rank }, at) => {
      const shown = body?.rows[at];
      return (
        rank === undefined && shown?.dataset['code'] === row.id && !shown.querySelector('.rang')
      );
    })
  );
}

/** Marks the values that a table is sorted by, which a narrow screen shows first; none where that is the name. */
export function markValues({ table, columns, elements }: ReadList, sorted: string) {
  const at = [...columns.keys()].indexOf(sorted);
  for (const cell of table.querySelectorAll('.gesorteerd')) cell.classList.remove('gesorteerd');
  table.classList.toggle('naar-waarde', at > 0);
  if (at < 1) return;
  for (const element of elements.values()) cellsByColumn(element)[at]?.classList.add('gesorteerd');
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
