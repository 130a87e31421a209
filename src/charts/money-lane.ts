import { max } from 'd3';
import type { Amount } from '../survey/budget-groups.ts';
import { formatEuro } from '../text/format.ts';
import { label } from './svg-frame.ts';
import { join, text, type Markup } from './markup.ts';
import type { MoneyScale } from './money-axis.ts';
import { municipalitySquare } from './square.ts';
import { textWidth } from '../text/wrap.ts';

/** The side of a square that stands for an amount. */
export const amountSize = 14;
const size = amountSize;
const mostNames = 3;
const gap = 6;

export interface PlacedAmount extends Amount {
  x: number;
  /** How many squares lie below this one, so that none overlap. */
  level: number;
}

/** Sets amounts on the scale, one above the other where they would overlap. */
export function stacked(amounts: readonly Amount[], x: MoneyScale): PlacedAmount[] {
  const placed: PlacedAmount[] = [];
  for (const amount of amounts.toSorted((a, b) => a.amount - b.amount)) {
    const place = x(amount.amount);
    const level = placed.filter((other) => Math.abs(other.x - place) < size).length;
    placed.push({ ...amount, x: place, level });
  }
  return placed;
}

/** The height of a lane with its highest stack. */
export const laneHeight = (placed: readonly PlacedAmount[]) =>
  ((max(placed, ({ level }) => level) ?? 0) + 1) * (size + 1) + 13;

/** A name with its amount, or the name alone where the amount would run into the next line. */
function nameOf({ entry, amount, x }: PlacedAmount, lines: readonly number[]): string {
  const full = `${entry.municipality.name} ${formatEuro(amount)}`;
  const start = x + size / 2 + gap;
  const next = Math.min(...lines.filter((place) => place > start));
  return start + textWidth(full) + gap <= next ? full : entry.municipality.name;
}

interface Lane {
  bottom: number;
  /** Where lines stand that no label may touch. */
  lines: readonly number[];
  focus: string | undefined;
}

/** Amounts of one kind as squares that stand on a line; few of them carry their name. */
export function lane(placed: readonly PlacedAmount[], { bottom, lines, focus }: Lane): Markup {
  return join(
    placed.map((one) => {
      const { entry, amount, x, level } = one;
      const top = bottom - size - level * (size + 1);
      return join([
        municipalitySquare(entry, formatEuro(amount), {
          x: x - size / 2,
          y: top,
          size,
          fill: 'ja',
          focus: entry.municipality.code === focus,
        }),
        placed.length <= mostNames
          ? label(text(nameOf(one, lines)), { x: x + size / 2 + gap, y: top + 11, tone: 'k' })
          : text(''),
      ]);
    }),
  );
}
