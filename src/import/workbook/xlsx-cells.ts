import type { BookCell } from './book.ts';
import { areaOf } from './cell-area.ts';
import { plainStyle, type CellStyle } from './cell-style.ts';
import { dayOfNumber, dayText, numberText, truthText } from './cell-value.ts';
import { isDateFormat } from './number-format.ts';
import { Unreadable } from './unreadable.ts';
import type { XlsxStyles } from './xlsx-styles.ts';
import { runsIn, unescapedText, type WrittenRun } from './xlsx-text.ts';
import type { XmlElement } from './xml-elements.ts';
import { childOf, childrenOf, isOn, numberIn, textIn } from './xml-parts.ts';

/** What all sheets of a workbook share. */
export interface Shared {
  strings: readonly (readonly WrittenRun[])[];
  styles: XlsxStyles;
  calendar: 1900 | 1904;
}

const isLinkFormula = (cell: XmlElement) => /^\s*HYPERLINK\(/i.test(textIn(childOf(cell, 'f')));

/** The cells of a row that hold something, and whether a formula puts an address behind them. */
export function xlsxCells(
  row: XmlElement,
  number: number,
  ofColumn: readonly (string | undefined)[],
  shared: Shared,
): { cell: BookCell; isLinked: boolean }[] {
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
    const read = cellOf(cell, { row: number, column }, style, shared);
    return read ? [{ cell: read, isLinked: isLinkFormula(cell) }] : [];
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
  const isNumber = type === 'n' && !/:|\(datum\)$/.test(text);
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
  return isDateFormat(own)
    ? dayOfNumber(number, calendar, /\[(h+|m+|s+)\]/i.test(own))
    : numberText(number);
}
