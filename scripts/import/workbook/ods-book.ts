import type { Book, BookCell, BookSheet, ConditionalLook, HiddenLines } from './book.ts';
import { areaOf, type Area } from './cell-area.ts';
import { isLost } from './colours.ts';
import { odsCell } from './ods-cell.ts';
import { odsStyles, type OdsStyles } from './ods-styles.ts';
import { hasLink } from './ods-text.ts';
import type { Archive } from './read-archive.ts';
import { Unreadable } from './unreadable.ts';
import type { CellStyle } from './xlsx-styles.ts';
import { elementsIn, type XmlElement } from './xml-elements.ts';
import { childrenOf, numberIn } from './xml-parts.ts';
import { xmlText } from './xml-text.ts';

const styleLists = ['styles', 'automatic-styles'];
const parts = new Set(['automatic-styles', 'table-column', 'table-row', 'conditional-format']);
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
interface Table {
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

/** Reads a workbook of LibreOffice. */
export function odsBook(archive: Archive): Book {
  if (/encryption-data/.test(textAt(archive, 'META-INF/manifest.xml')))
    throw new Unreadable('de werkmap heeft een wachtwoord', {
      tip: 'sla haar op zonder wachtwoord, als .xlsx of .ods',
    });
  const content = textAt(archive, 'content.xml');
  if (content === '') throw new Unreadable('de werkmap is beschadigd: haar inhoud ontbreekt');
  const lists = Array.from(
    elementsIn(textAt(archive, 'styles.xml'), new Set(styleLists)),
    ({ element }) => element,
  );
  const zeros = zeroSettings(textAt(archive, 'settings.xml'));
  let styles = odsStyles(lists);
  const tables = new Map<XmlElement, Table>();
  for (const { element, within } of elementsIn(content, parts)) {
    if (element.name === 'automatic-styles') styles = odsStyles([...lists, element]);
    const outer = within.filter(({ name }) => name === 'table');
    const [table] = outer;
    if (!table || outer.length > 1 || within.some(({ name }) => name === 'tracked-changes'))
      continue;
    const read = tables.get(table) ?? newTable(table, styles, zeros);
    tables.set(table, read);
    const isFolded = within.some(
      ({ name, attributes }) => /-group$/.test(name) && attributes['display'] === 'false',
    );
    if (element.name === 'table-column') readColumns(element, isFolded, read, styles);
    else if (element.name === 'table-row') readRow(element, isFolded, read, styles);
    else read.sheet.conditional.push(...rulesOf(element, styles));
  }
  return {
    sheets: Array.from(tables.values(), ({ sheet, byCell }) =>
      sheet.conditional.length > 0 ? sheet : { ...sheet, conditional: byCell },
    ),
    hasComments: /<(\w+:)?annotation[\s>]/.test(content),
  };
}

function textAt(archive: Archive, path: string): string {
  const bytes = archive.read(path);
  return bytes ? xmlText(bytes) : '';
}

/** Whether a sheet shows zeros, by its name; that of no name holds for those that say nothing. */
function zeroSettings(settings: string): Map<string, boolean> {
  const found = new Map<string, boolean>();
  for (const { element, within } of elementsIn(settings, new Set(['config-item']))) {
    const entry = within.findLast(({ name }) => name === 'config-item-map-entry');
    const [shows] = element.children;
    if (element.attributes['name'] === 'ShowZeroValues')
      found.set(entry?.attributes['name'] ?? '', shows !== 'false');
  }
  return found;
}

function newTable(
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

function readColumns(
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

function readRow(element: XmlElement, isFolded: boolean, table: Table, styles: OdsStyles): void {
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
      for (const byRule of styles.byRule(style))
        sheet.conditional.push(...lookOfRule(area, byRule));
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

/** What a rule of a cell takes away from its text. */
function lookOfRule(area: Area, { look, ground, format }: CellStyle): ConditionalLook[] {
  if (look.isStruck) return [{ area, does: 'tekst kan doorhalen' }];
  const isLostColour = look.colour !== undefined && isLost(look.colour, ground);
  return isLostColour || look.isHidden || /^(""|;|\s)+$/.test(format)
    ? [{ area, does: 'tekst kan verbergen' }]
    : [];
}

function rulesOf(formatting: XmlElement, styles: OdsStyles): ConditionalLook[] {
  const address = formatting.attributes['calcext:target-range-address'] ?? '';
  const areas = address
    .replace(/('[^']*'|[^\s:'.]*)\./g, '')
    .trim()
    .split(/\s+/)
    .map(areaOf);
  return childrenOf(formatting, 'condition').flatMap(({ attributes }) =>
    areas.flatMap((area) => lookOfRule(area, styles.cell(attributes['calcext:apply-style-name']))),
  );
}
