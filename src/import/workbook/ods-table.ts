import type { BookCell, BookSheet, ConditionalLook, HiddenLines } from './book.ts';
import type { Area } from './cell-area.ts';
import { odsCell } from './ods-cell.ts';
import { lookOfRule } from './ods-rules.ts';
import type { OdsStyles } from './ods-styles.ts';
import { hasLink } from './ods-text.ts';
import { Unreadable } from './unreadable.ts';
import type { XmlElement } from './xml-elements.ts';
import { childrenOf, numberIn } from './xml-parts.ts';

/** So often a row or cell that holds something may follow on itself. */
const mostTimes = 2000;
const mostCells = 2_000_000;

/** Columns beside each other that are alike. */
interface Columns {
  first: number;
  last: number;
  style: string | undefined;
}

/** A sheet while it is read. */
export interface Table {
  sheet: BookSheet & {
    cells: BookCell[];
    merged: Area[];
    links: Area[];
    hiddenRows: HiddenLines[];
    hiddenColumns: HiddenLines[];
    conditional: ConditionalLook[];
  };
  columns: Columns[];
  /** Rules that stand with each cell, as older programs write them. */
  byCell: ConditionalLook[];
  /** How many rows were read. */
  rows: number;
}

/** A sheet of which nothing is read yet. */
export function newTable(
  { attributes }: XmlElement,
  styles: OdsStyles,
  zeros: Map<string, boolean>,
): Table {
  const name = attributes['name'] ?? '';
  return {
    rows: 0,
    columns: [],
    byCell: [],
    sheet: {
      ...{ name, cells: [], merged: [], links: [], hiddenRows: [], hiddenColumns: [] },
      ...{ conditional: [], hidesOthers: undefined },
      isHidden: styles.isHiddenTable(attributes['style-name']),
      showsZeros: zeros.get(name) ?? zeros.get('') ?? true,
    },
  };
}

const repeats = ({ attributes }: XmlElement, of: 'rows' | 'columns') =>
  Math.max(1, numberIn(attributes[`number-${of}-repeated`]) ?? 1);

/** How a row or column was made not to be seen; undefined where it can be. */
function howHidden(
  { attributes }: XmlElement,
  family: 'table-row' | 'table-column',
  isFolded: boolean,
  styles: OdsStyles,
): string | undefined {
  if (isFolded) return 'ingeklapt';
  if (attributes['visibility'] === 'filter') return 'weggefilterd';
  if (attributes['visibility'] === 'collapse') return 'verborgen';
  if (!styles.hasNoSize(family, attributes['style-name'])) return undefined;
  return family === 'table-row' ? 'zonder hoogte' : 'zonder breedte';
}

/** Takes in the columns that one element stands for. */
export function readColumns(
  column: XmlElement,
  isFolded: boolean,
  { columns, sheet }: Table,
  styles: OdsStyles,
): void {
  const first = (columns.at(-1)?.last ?? 0) + 1;
  const last = first + repeats(column, 'columns') - 1;
  columns.push({ first, last, style: column.attributes['default-cell-style-name'] });
  const how = howHidden(column, 'table-column', isFolded, styles);
  if (how !== undefined) sheet.hiddenColumns.push({ first, last, how });
}

/** Takes in the rows that one element stands for. */
export function readRow(
  element: XmlElement,
  isFolded: boolean,
  table: Table,
  styles: OdsStyles,
): void {
  const { sheet, columns } = table;
  const row = table.rows + 1;
  const times = repeats(element, 'rows');
  table.rows += times;
  const ofRow = element.attributes['default-cell-style-name'];
  const cells: BookCell[] = [];
  let column = 1;
  for (const cell of childrenOf(element)) {
    const wide = repeats(cell, 'columns');
    const ofColumn = columns.find(({ last }) => last >= column)?.style;
    const style = cell.attributes['style-name'] ?? ofRow ?? ofColumn;
    const held = cell.name === 'table-cell' ? odsCell(cell, styles.cell(style), styles) : undefined;
    if (held) {
      if (wide > mostTimes) throw tooMany(row);
      for (let index = 0; index < wide; index++)
        cells.push({ ...held, row, column: column + index });
      const area = { top: row, bottom: row + times - 1, left: column, right: column + wide - 1 };
      if (hasLink(cell)) sheet.links.push(area);
      for (const byRule of styles.byRule(style)) table.byCell.push(...lookOfRule(area, byRule));
    }
    const [down, along] = [spanned(cell, 'rows'), spanned(cell, 'columns')];
    if (down > 1 || along > 1)
      sheet.merged.push({
        top: row,
        left: column,
        bottom: row + down - 1,
        right: column + along - 1,
      });
    column += wide;
  }
  if (cells.length === 0) return;
  if (times > mostTimes || sheet.cells.length + cells.length * times > mostCells)
    throw tooMany(row);
  for (let index = 0; index < times; index++)
    for (const cell of cells) sheet.cells.push({ ...cell, row: row + index });
  const how = howHidden(element, 'table-row', isFolded, styles);
  if (how !== undefined) sheet.hiddenRows.push({ first: row, last: row + times - 1, how });
}

const spanned = ({ attributes }: XmlElement, of: 'rows' | 'columns') =>
  numberIn(attributes[`number-${of}-spanned`]) ?? 1;

const tooMany = (row: number) =>
  new Unreadable(`rij ${row} wordt te vaak herhaald`, {
    tip: 'laat alleen de rijen van gemeenten staan, met onze kolommen',
  });
