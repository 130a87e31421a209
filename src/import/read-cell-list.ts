import { quoted } from '../read/quoted.ts';
import type { ReadCell } from './read-cell.ts';
import { refused } from './refused-cell.ts';

/** The parts of a list as one cell; two of the same key are one part that stands there twice. */
export function readList(
  items: readonly string[],
  readItem: (item: string) => ReadCell,
  keyOf: (item: string) => string,
): ReadCell {
  if (items.includes(''))
    return refused(
      'lijst',
      'de lijst heeft een leeg deel',
      'delen met één | ertussen',
      'haal de | weg waar niets voor of achter staat',
    );
  const keys = items.map(keyOf);
  const twice = items.find((_, index) => keys.indexOf(keys[index] ?? '') < index);
  if (twice !== undefined)
    return refused(
      'lijst',
      `de lijst noemt ${quoted(twice)} twee keer`,
      'elk deel één keer',
      'laat er één staan',
    );
  const bad = items.map(readItem).find((read) => 'refused' in read);
  return bad ?? { value: [...items] };
}
