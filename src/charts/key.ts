import { formatNumber } from '../text/format.ts';
import { label } from './svg-frame.ts';
import { join, text, type Markup } from './markup.ts';
import { square, type Fill } from './square.ts';

export interface KeyEntry {
  fill: Fill;
  label: string;
  count: number;
}

const rowHeight = 21;

/** A key that counts: a square, what it stands for, and for how many municipalities. */
export function key(
  entries: readonly KeyEntry[],
  { x, y, width }: { x: number; y: number; width: number },
): { markup: Markup; height: number } {
  const markup = entries.map((entry, index) => {
    const top = y + index * rowHeight;
    return join([
      square({ x, y: top, size: 14, fill: entry.fill }),
      label(text(entry.label), { x: x + 22, y: top + 11.5 }),
      label(text(formatNumber(entry.count)), {
        x: x + width,
        y: top + 11.5,
        tone: 'k',
        anchor: 'end',
      }),
    ]);
  });
  return { markup: join(markup), height: entries.length * rowHeight };
}
