import type { ScaleLinear } from 'd3';
import { formatEuro, formatNumber } from '../text/format.ts';
import type { Yardstick } from '../survey/budget-groups.ts';
import { label } from './svg-frame.ts';
import { line } from './lines.ts';
import { tickLabels } from './tick-labels.ts';
import { join, text, type Markup } from './markup.ts';

/** Euros to a place in the drawing. */
export type MoneyScale = ScaleLinear<number, number>;

const rowHeight = 18;

/** The height that the labels of so many reference lines take above the axis. */
export const labelsHeight = (yardsticks: readonly Yardstick[]): number =>
  yardsticks.length * rowHeight + 9;

/** Amounts as labelled lines down to the axis, each label on a line of its own. */
export const referenceLines = (
  yardsticks: readonly Yardstick[],
  x: MoneyScale,
  bottom: number,
): Markup => {
  const [, end = 0] = x.range();
  return join(
    yardsticks.map(({ amount, label: name }, index) => {
      const place = x(amount);
      const y = 12 + index * rowHeight;
      const toLeft = place > end * 0.6;
      return join([
        line('peil', [place, y - 9], [place, bottom]),
        label(text(`${formatEuro(amount)} ${name}`), {
          x: place + (toLeft ? -5 : 5),
          y,
          anchor: toLeft ? 'end' : undefined,
          size: 11.5,
        }),
      ]);
    }),
  );
};

/** The axis with round amounts below it. */
export const moneyAxis = (x: MoneyScale, y: number, width: number): Markup =>
  join([
    line('as', [x.range()[0] ?? 0, y], [x.range()[1] ?? 0, y]),
    ...tickLabels(x.ticks(5), x, (tick) => (tick === 0 ? '€\u00a00' : formatNumber(tick)), {
      y: y + 15,
      width,
    }),
  ]);
