import type { ListedCell, ListedRow } from '../listing/listed-row.ts';

/** A column as its header tells of it. */
export interface ReadColumn {
  id: string;
  /** What it sorts by, in a sentence that starts with `Op`. */
  by: string;
  numeric: boolean;
  ranked: boolean;
  header: HTMLTableCellElement;
}

/** A table with its rows as data, so that nothing is sent twice. */
export interface ReadList {
  table: HTMLTableElement;
  columns: Map<string, ReadColumn>;
  rows: ListedRow[];
  elements: Map<string, HTMLTableRowElement>;
}

/** The cell in each column of a row: one that lies over several columns stands in each of them. */
export const cellsByColumn = ({ cells }: HTMLTableRowElement): HTMLTableCellElement[] =>
  [...cells].flatMap((cell) => Array.from({ length: cell.colSpan }, () => cell));

/** What the headers of a table tell of its columns, in their order. */
export const columnsOf = ({ tHead }: HTMLTableElement): ReadList['columns'] =>
  new Map([...(tHead?.rows[0]?.cells ?? [])].map((header) => [idOf(header), columnOf(header)]));

/** What a table in the page says, read from its cells once; `filters` are the words to read. */
export function readList(
  table: HTMLTableElement,
  columns: ReadList['columns'],
  filters: readonly string[],
): ReadList {
  const headers = [...columns.values()].map(({ header }) => header);
  const elements = [...table.tBodies].flatMap(({ rows }) => [...rows]);
  return {
    table,
    columns,
    rows: elements.map((element) => rowOf(element, headers, filters)),
    elements: new Map(elements.map((element) => [codeOf(element), element])),
  };
}

const idOf = ({ dataset }: HTMLElement): string => dataset['column'] ?? '';
const codeOf = ({ dataset }: HTMLElement): string => dataset['code'] ?? '';

const columnOf = (header: HTMLTableCellElement): ReadColumn => ({
  id: idOf(header),
  by: header.dataset['by'] ?? '',
  numeric: 'numeric' in header.dataset,
  ranked: 'ranked' in header.dataset,
  header,
});

function rowOf(
  element: HTMLTableRowElement,
  headers: readonly HTMLTableCellElement[],
  filters: readonly string[],
): ListedRow {
  const cells = cellsByColumn(element);
  return {
    id: codeOf(element),
    cells: new Map(headers.map((header, at) => [idOf(header), cellOf(cells[at], header)])),
    words: new Map(filters.map((filter) => [filter, new Set(element.dataset[filter]?.split(' '))])),
  };
}

function cellOf(cell: HTMLTableCellElement | undefined, header: HTMLTableCellElement): ListedCell {
  const text = cell?.textContent.trim() ?? '';
  const { gap, number } = cell?.dataset ?? {};
  if (gap !== undefined) return { gap, label: text };
  const value = number === undefined ? text : Number(number);
  const kind = 'kinds' in header.dataset && cell?.querySelector('.uitleg')?.textContent;
  return kind ? { value, kind } : { value };
}
