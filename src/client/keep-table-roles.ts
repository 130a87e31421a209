const roleOf = (cell: HTMLTableCellElement): string => {
  if (cell.tagName === 'TD') return 'cell';
  return cell.scope === 'col' ? 'columnheader' : 'rowheader';
};

/** Keeps a table a table for assistive technology when its rows are laid out as grids. */
export function keepTableRoles(table: HTMLTableElement) {
  table.setAttribute('role', 'table');
  for (const section of table.querySelectorAll('thead, tbody'))
    section.setAttribute('role', 'rowgroup');
  for (const row of table.rows) {
    row.setAttribute('role', 'row');
    for (const cell of row.cells) {
      cell.setAttribute('role', roleOf(cell));
      if (cell.colSpan > 1) cell.setAttribute('aria-colspan', String(cell.colSpan));
    }
  }
}
