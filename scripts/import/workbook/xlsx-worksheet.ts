import type { BookCell, BookSheet, ConditionalLook, HiddenLines } from './book.ts';
import { areaOf, lastColumn, refOf, type Area } from './cell-area.ts';
import { dayOfNumber, dayText, numberText, truthText } from './cell-value.ts';
import { isDateFormat } from './number-format.ts';
import { Unreadable } from './unreadable.ts';
import { plainStyle, type CellStyle, type XlsxStyles } from './xlsx-styles.ts';
import { runsIn, unescapedText, type WrittenRun } from './xlsx-text.ts';
import { elementsIn, XmlError, type XmlElement } from './xml-elements.ts';
import { childOf, childrenOf, isOn, numberIn, textIn } from './xml-parts.ts';

/** What all sheets of a workbook share. */
export interface Shared {
  strings: readonly (readonly WrittenRun[])[];
  styles: XlsxStyles;
  calendar: 1900 | 1904;
}

const parts = new Set([
  'sheetView',
  'sheetFormatPr',
  'col',
  'row',
  'mergeCell',
  'hyperlink',
  'conditionalFormatting',
]);

/** Rows of fewer points, or columns of fewer letters, cannot be seen. */
const leastSize = { row: 2, column: 0.3 };

/** Reads the XML of a sheet. */
export function xlsxWorksheet(
  xml: string,
  { name, isHidden }: Pick<BookSheet, 'name' | 'isHidden'>,
  shared: Shared,
): BookSheet {
  const cells: BookCell[] = [];
  const columns: XmlElement[] = [];
  const ofColumn: (string | undefined)[] = [];
  const hiddenRows: HiddenLines[] = [];
  const links: Area[] = [];
  const merged: Area[] = [];
  const conditional: ConditionalLook[] = [];
  let showsZeros = true;
  let hidesOthers: string | undefined;
  let row = 0;
  for (const { element } of elementsIn(xml, parts)) {
    const { attributes } = element;
    const area = () => areaOf(attributes['ref'] ?? '');
    if (element.name === 'row') {
      row = numberIn(attributes['r']) ?? row + 1;
      const read = cellsOf(element, row, ofColumn, shared);
      for (const cell of read) cells.push(cell);
      for (const cell of childrenOf(element, 'c'))
        if (isLinkFormula(cell)) links.push(areaOf(cell.attributes['r'] ?? ''));
      const how = howHidden(element, 'row');
      if (how !== undefined && read.length > 0) hiddenRows.push({ first: row, last: row, how });
    } else if (element.name === 'col') {
      columns.push(element);
      if (columns.length > lastColumn) throw new XmlError();
      const { first, last } = reach(element);
      for (let column = first; column <= Math.min(last, lastColumn); column++)
        ofColumn[column] ??= attributes['style'];
    } else if (element.name === 'mergeCell') merged.push(area());
    else if (element.name === 'hyperlink') links.push(area());
    else if (element.name === 'sheetView') showsZeros &&= isOn(attributes['showZeros'], true);
    else if (element.name === 'sheetFormatPr') hidesOthers = othersHidden(attributes);
    else conditional.push(...conditionalLooks(element, shared.styles));
  }
  const hiddenColumns = columns.flatMap((column) => {
    const how = howHidden(column, 'column');
    return how === undefined ? [] : [{ ...reach(column), how }];
  });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const twice = cells.find(
    ({ row, column }, index) =>
      cells[index + 1]?.row === row && cells[index + 1]?.column === column,
  );
  if (twice)
    throw new Unreadable(`de werkmap is beschadigd: cel ${refOf(twice)} staat er twee keer in`);
  return {
    ...{ name, isHidden, cells },
    ...{ links, merged, hiddenRows, hiddenColumns, conditional, showsZeros, hidesOthers },
  };
}

const isLinkFormula = (cell: XmlElement) => /^\s*HYPERLINK\(/i.test(textIn(childOf(cell, 'f')));

const reach = ({ attributes }: XmlElement) => {
  const first = numberIn(attributes['min']) ?? 1;
  return { first, last: numberIn(attributes['max']) ?? first };
};

/** How a row or column was made not to be seen; undefined where it can be. */
function howHidden({ attributes }: XmlElement, kind: 'row' | 'column'): string | undefined {
  const size = numberIn(attributes[kind === 'row' ? 'ht' : 'width']);
  if (isOn(attributes['hidden']))
    return numberIn(attributes['outlineLevel']) ? 'ingeklapt' : 'verborgen of weggefilterd';
  if (size === undefined || size >= leastSize[kind]) return undefined;
  return kind === 'row' ? 'zonder hoogte' : 'zonder breedte';
}

function othersHidden(attributes: XmlElement['attributes']): string | undefined {
  const isNought = (name: string) => numberIn(attributes[name]) === 0;
  if (isOn(attributes['zeroHeight']) || isNought('defaultRowHeight'))
    return 'rijen die niets over hun hoogte zeggen';
  return isNought('defaultColWidth') ? 'kolommen die niets over hun breedte zeggen' : undefined;
}

function cellsOf(
  row: XmlElement,
  number: number,
  ofColumn: readonly (string | undefined)[],
  shared: Shared,
): BookCell[] {
  const ofRow = isOn(row.attributes['customFormat']) ? row.attributes['s'] : undefined;
  let column = 0;
  return childrenOf(row, 'c').flatMap((cell) => {
    const ref = cell.attributes['r'];
    const at = ref === undefined ? undefined : areaOf(ref);
    column = at?.left ?? column + 1;
    if (at !== undefined && at.top !== number)
      throw new Unreadable(`de werkmap is beschadigd: op rij ${number} staat cel ${ref ?? ''}`);
    if (cell.children.length === 0) return [];
    const worn = numberIn(cell.attributes['s'] ?? ofRow ?? ofColumn[column]) ?? 0;
    const style = shared.styles.cells[worn] ?? plainStyle;
    return cellOf(cell, { row: number, column }, style, shared) ?? [];
  });
}

function cellOf(
  cell: XmlElement,
  at: { row: number; column: number },
  style: CellStyle,
  { strings, styles, calendar }: Shared,
): BookCell | undefined {
  const type = cell.attributes['t'] ?? 'n';
  const formula = childOf(cell, 'f');
  const written = childOf(cell, 'v');
  const value = textIn(written);
  const runs = (): WrittenRun[] => {
    if (type === 's') return [...stringAt(strings, value, at)];
    if (type === 'inlineStr') return runsIn(childOf(cell, 'is'), styles.lookOf);
    return [{ text: textOf(type, value, styles, cell, calendar) }];
  };
  const isUnsaved =
    formula !== undefined && value === '' && !(type === 'str' && written !== undefined);
  const pieces = isUnsaved ? [{ text: '' }] : runs();
  const text = pieces.map((run) => run.text).join('');
  if (!isUnsaved && text.trim() === '') return undefined;
  const isNumber = type === 'n' && !text.endsWith('(datum)');
  return {
    ...at,
    text,
    isUnsaved,
    number: isNumber ? numberIn(value) : undefined,
    runs: pieces.map((run) => ({ look: style.look, ...run })),
    ground: style.ground,
    format: style.format,
  };
}

function stringAt(strings: Shared['strings'], value: string, { row }: { row: number }) {
  const found = /^\s*\d+\s*$/.test(value) ? strings[Number(value)] : undefined;
  if (!found)
    throw new Unreadable(`de werkmap is beschadigd: op rij ${row} ontbreekt de tekst van een cel`);
  return found;
}

function textOf(
  type: string,
  value: string,
  styles: XlsxStyles,
  cell: XmlElement,
  calendar: Shared['calendar'],
): string {
  if (type === 'b') return truthText(isOn(value));
  if (type === 'd') return dayText(value);
  if (type !== 'n') return unescapedText(value);
  if (value.trim() === '') return '';
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const own = styles.cells[numberIn(cell.attributes['s']) ?? 0]?.format ?? '';
  return isDateFormat(own) ? dayOfNumber(number, calendar) : numberText(number);
}

/** Rules on the value of a cell that take something away: by a style, or showing a picture alone. */
function conditionalLooks(formatting: XmlElement, styles: XlsxStyles): ConditionalLook[] {
  const refs = formatting.attributes['sqref'] ?? textIn(childOf(formatting, 'sqref'));
  const areas = refs.trim().split(/\s+/).map(areaOf);
  return childrenOf(formatting, 'cfRule').flatMap((rule) => {
    const own = childOf(rule, 'dxf');
    const number = numberIn(rule.attributes['dxfId']);
    const isPicture = ['iconSet', 'dataBar'].some((name) => {
      const shows = childOf(rule, name)?.attributes['showValue'];
      return shows !== undefined && !isOn(shows);
    });
    const does =
      (own ? styles.does(own) : undefined) ??
      (number === undefined ? undefined : styles.rules[number]) ??
      (isPicture ? 'een plaatje toont in plaats van de waarde' : undefined);
    return does === undefined ? [] : areas.map((area) => ({ area, does }));
  });
}
