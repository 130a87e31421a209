import type { BookCell, BookSheet, ConditionalLook, HiddenLines } from './book.ts';
import { areaOf, lastColumn, refOf, type Area } from './cell-area.ts';
import { Unreadable } from './unreadable.ts';
import { xlsxCells, type Shared } from './xlsx-cells.ts';
import { xlsxRules } from './xlsx-rules.ts';
import { elementsIn, XmlError, type XmlElement } from './xml-elements.ts';
import { isOn, numberIn } from './xml-parts.ts';

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
      const read = xlsxCells(element, row, ofColumn, shared);
      for (const { cell, isLinked } of read) {
        cells.push(cell);
        if (isLinked) links.push(areaOf(refOf(cell)));
      }
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
    else conditional.push(...xlsxRules(element, shared.styles));
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
