import { max } from 'd3';
import { formatNumber } from '../text/format.ts';
import { textWidth, wrap } from '../text/wrap.ts';
import type { DrawOptions } from './chart.ts';
import { line, upright } from './lines.ts';
import { join, text, type Markup } from './markup.ts';
import { matrixLine, type Layout, type MatrixLine } from './matrix-line.ts';
import { label } from './svg-frame.ts';

/** With more municipalities than this, their names would overlap. */
export const mostColumns = 45;

const left = 206;
const rowStep = 17;
const lineHeight = 14;
const nameSize = 10.5;
const leastTop = 112;

/** Things in rows, with how many have each, and municipalities in columns, for a wide column. */
export function matrixWide(
  rows: readonly { label: string; count: number }[],
  columns: readonly MatrixLine[],
  { width, focus }: DrawOptions,
): { markup: Markup; bottom: number } {
  const names = columns.map(({ entry }) => entry.municipality.name);
  const top = Math.max(leastTop, (max(names, (name) => textWidth(name, nameSize)) ?? 0) + 12);
  const labels = rows.map((row) => wrap(row.label, left - 40));
  const heights = labels.map(({ length }) => rowStep + (length - 1) * lineHeight);
  const tops = heights.map((_, at) => heights.slice(0, at).reduce((sum, high) => sum + high, top));
  const topOf = (row: number) => (tops[row] ?? top) + (heights[row] ?? rowStep) - rowStep;
  const step = Math.min(rowStep, (width - left) / Math.max(1, columns.length));
  const layout: Layout = {
    at: (row, municipality) => ({
      x: left + municipality * step,
      y: topOf(row) + (rowStep - step) / 2,
    }),
    size: step * 0.86,
  };
  const middle = (row: number) => topOf(row) + rowStep / 2 - step * 0.07;
  const heads = rows.map(({ count }, index) => {
    const parts = labels[index] ?? [];
    return join([
      ...parts.map((part, at) =>
        label(text(part), {
          x: 0,
          y: middle(index) + 4 - (parts.length - 1 - at) * lineHeight,
        }),
      ),
      label(text(formatNumber(count)), {
        x: left - 10,
        y: middle(index) + 4,
        tone: 'k',
        anchor: 'end',
      }),
      line('lijn', [left, middle(index)], [left + columns.length * step, middle(index)]),
    ]);
  });
  const drawn = columns.map((one, index) =>
    matrixLine(
      one,
      index,
      layout,
      upright(one.entry.municipality.name, left + index * step + step * 0.76, top - 8),
      one.entry.municipality.code === focus,
    ),
  );
  return {
    markup: join([...heads, ...drawn]),
    bottom: heights.reduce((sum, high) => sum + high, top) + 2,
  };
}
