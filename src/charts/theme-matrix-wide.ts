import type { Atlas } from '../survey/atlas.ts';
import { formatNumber } from '../text/format.ts';
import { namedThemes } from '../survey/theme-counts.ts';
import { themes } from '../survey/vocabulary.ts';
import type { DrawOptions } from './chart.ts';
import { frame, label } from './svg-frame.ts';
import { line, upright } from './lines.ts';
import { join, text, type Markup } from './markup.ts';
import { rankedAnswers, themeRow, type Layout } from './theme-row.ts';

/** Themes in rows and municipalities in columns, for a wide column. */
export function themeMatrixWide(atlas: Atlas, { width, focus }: DrawOptions): Markup {
  const counts = namedThemes(atlas);
  const order = counts.map(({ theme }) => theme as string);
  const entries = rankedAnswers(atlas);
  const left = 206;
  const top = 112;
  const rowStep = 17;
  const step = Math.min(rowStep, (width - left) / Math.max(1, entries.length));
  const layout: Layout = {
    at: (theme, municipality) => ({
      x: left + municipality * step,
      y: top + theme * rowStep + (rowStep - step) / 2,
    }),
    size: step * 0.86,
  };
  const middle = (index: number) => top + index * rowStep + rowStep / 2 - step * 0.07;
  const heads = counts.map(({ theme, entries: named }, index) =>
    join([
      label(text(themes[theme].label), { x: 0, y: middle(index) + 4 }),
      label(text(formatNumber(named.length)), {
        x: left - 10,
        y: middle(index) + 4,
        tone: 'k',
        anchor: 'end',
      }),
      line('lijn', [left, middle(index)], [left + entries.length * step, middle(index)]),
    ]),
  );
  const columns = entries.map((entry, index) =>
    themeRow(
      entry,
      index,
      order,
      layout,
      upright(entry.municipality.name, left + index * step + step * 0.76, top - 8),
      entry.municipality.code === focus,
    ),
  );
  return frame(width, top + counts.length * rowStep + 2, ...heads, ...columns);
}
