import { formatNumber } from '../text/format.ts';
import { countedLabel } from './counted-label.ts';
import { join, type Markup } from './markup.ts';
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
  { x, y }: { x: number; y: number },
): { markup: Markup; height: number } {
  const markup = entries.map((entry, index) => {
    const top = y + index * rowHeight;
    return join([
      square({ x, y: top, size: 14, fill: entry.fill }),
      countedLabel(entry.label, formatNumber(entry.count), { x: x + 22, y: top + 11.5 }),
    ]);
  });
  return { markup: join(markup), height: entries.length * rowHeight };
}
