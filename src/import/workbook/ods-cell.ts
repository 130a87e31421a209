import type { BookCell, Run } from './book.ts';
import { dayText, numberText, truthText, timeText } from './cell-value.ts';
import type { OdsStyles } from './ods-styles.ts';
import { runsOfCell } from './ods-text.ts';
import type { CellStyle } from './cell-style.ts';
import type { XmlElement } from './xml-elements.ts';
import { numberIn } from './xml-parts.ts';

/** What a cell of an OpenDocument sheet holds, wherever it stands; undefined where that is nothing. */
export function odsCell(
  cell: XmlElement,
  style: CellStyle,
  styles: OdsStyles,
): Omit<BookCell, 'row' | 'column'> | undefined {
  const { attributes } = cell;
  const type = attributes['value-type'];
  const written = runsOfCell(cell, style.look, styles);
  const { text, number } = valueOf(attributes, written);
  const isUnsaved = attributes['formula'] !== undefined && type === undefined && text === '';
  if (text.trim() === '' && !isUnsaved) return undefined;
  const isOwnText = text === textOf(written);
  return {
    text,
    number,
    runs: isOwnText ? written : [{ text, look: style.look }],
    ground: style.ground,
    format: type === 'percentage' ? '0%' : style.format,
    isUnsaved,
  };
}

const textOf = (runs: readonly Run[]) => runs.map((run) => run.text).join('');

/** A duration as the format writes it: `PT09H30M00S`. */
function timeOf(text: string): string | undefined {
  const [found, ...parts] = /^PT(\d+)H(\d+)M(\d+)(?:\.\d+)?S$/.exec(text) ?? [];
  const [hours = 0, minutes = 0, seconds = 0] = parts.map(Number);
  return found === undefined ? undefined : timeText(hours * 3600 + minutes * 60 + seconds);
}

function valueOf(
  attributes: XmlElement['attributes'],
  runs: readonly Run[],
): Pick<BookCell, 'text' | 'number'> {
  const shown = textOf(runs);
  const of = (text: string) => ({ text, number: undefined });
  if (attributes['calcext:value-type'] === 'error')
    return of(shown.startsWith('#') ? shown : `#ERR${/\d*$/.exec(shown)?.[0] ?? ''}!`);
  switch (attributes['value-type']) {
    case 'float':
    case 'currency':
    case 'percentage': {
      const number = numberIn(attributes['value']);
      return number === undefined ? of(shown) : { text: numberText(number), number };
    }
    case 'date':
      return of(dayText(attributes['date-value'] ?? shown));
    case 'time':
      return of(timeOf(attributes['time-value'] ?? '') ?? shown);
    case 'boolean':
      return of(truthText(attributes['boolean-value'] === 'true'));
    default:
      return of(runs.length === 0 ? (attributes['string-value'] ?? '') : shown);
  }
}
