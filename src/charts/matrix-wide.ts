import { max, sum } from 'd3';
import { formatNumber } from '../text/format.ts';
import { textWidth, wrap } from '../text/wrap.ts';
import type { DrawOptions } from './chart.ts';
import { countedLabel } from './counted-label.ts';
import { line, upright } from './lines.ts';
import { join, text, type Markup } from './markup.ts';
import { matrixLine, type Layout, type MatrixGroup } from './matrix-line.ts';
import { square } from './square.ts';
import { label } from './svg-frame.ts';

/** With more municipalities than this, their names would overlap. */
export const mostColumns = 42;

const left = 206;
const rowStep = 17;
const lineHeight = 14;
const nameSize = 10.5;
const leastTop = 112;
const groupGap = 5;

/** Things in rows, with how many have each, and municipalities in columns, for a wide column. */
export function matrixWide(
  rows: readonly { label: string; count: number }[],
  groups: readonly MatrixGroup[],
  { width }: DrawOptions,
): { markup: Markup; bottom: number } {
  const columns = groups.flatMap(({ lines, fill }, group) =>
    lines.map((one, at) => ({ one, fill, group, first: at === 0 })),
  );
  const names = columns.map(({ one }) => one.entry.municipality.name);
  const top = Math.max(leastTop, (max(names, (name) => textWidth(name, nameSize)) ?? 0) + 12);
  const labels = rows.map((row) => wrap(row.label, left - 40));
  const heights = labels.map(({ length }) => rowStep + (length - 1) * lineHeight);
  const tops = heights.map((_, at) => top + sum(heights.slice(0, at)));
  const topOf = (row: number) => (tops[row] ?? top) + (heights[row] ?? rowStep) - rowStep;
  const gaps = groupGap * Math.max(0, groups.length - 1);
  const step = Math.min(rowStep, (width - left - gaps) / Math.max(1, columns.length));
  const xOf = (column: number) => left + column * step + (columns[column]?.group ?? 0) * groupGap;
  const layout: Layout = {
    at: (row, column) => ({ x: xOf(column), y: topOf(row) + (rowStep - step) / 2 }),
    size: step * 0.86,
  };
  const middle = (row: number) => topOf(row) + rowStep / 2 - step * 0.07;
  const end = xOf(columns.length - 1) + step;
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
      line('lijn', [left, middle(index)], [end, middle(index)]),
    ]);
  });
  const drawn = columns.map(({ one, fill }, index) =>
    matrixLine(one, index, layout, {
      name: upright(one.entry.municipality.name, xOf(index) + step * 0.76, top - 8),
      fill,
    }),
  );
  const bottom = top + sum(heights) + 2;
  const key = groupKey(groups, bottom + 12, width);
  return { markup: join([...heads, ...drawn, key.markup]), bottom: key.bottom };
}

/** What each group is, from left to right; nothing where there is one. */
function groupKey(groups: readonly MatrixGroup[], top: number, width: number) {
  if (groups.length < 2) return { markup: text(''), bottom: top - 12 };
  let x = 0;
  let y = top;
  const pieces = groups.map(({ label: name, fill, lines }) => {
    const count = formatNumber(lines.length);
    const needed = 17 + textWidth(`${name}  ${count}`);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += rowStep;
    }
    const at = x;
    x += needed + 18;
    return join([
      square({ x: at, y, size: 11, fill }),
      countedLabel(name, count, { x: at + 17, y: y + 10 }),
    ]);
  });
  return { markup: join(pieces), bottom: y + rowStep };
}
