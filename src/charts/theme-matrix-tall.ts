import type { Atlas } from '../survey/atlas.ts';
import { formatNumber } from '../text/format.ts';
import { namedThemes } from '../survey/theme-counts.ts';
import { themes } from '../survey/vocabulary.ts';
import type { DrawOptions } from './chart.ts';
import { frame, label } from './svg-frame.ts';
import { line, upright } from './lines.ts';
import { join, text, type Markup } from './markup.ts';
import { matrixLine, type Layout } from './matrix-line.ts';
import { themeLines } from './theme-row.ts';

/** Themes in columns and municipalities in rows, for a phone. */
export function themeMatrixTall(atlas: Atlas, { width, focus }: DrawOptions): Markup {
  const counts = namedThemes(atlas);
  const told = themeLines(
    atlas,
    counts.map(({ theme }) => theme),
  );
  const left = 112;
  const top = 168;
  const step = Math.min(16, (width - left) / counts.length);
  const layout: Layout = {
    at: (theme, municipality) => ({ x: left + theme * step, y: top + municipality * step }),
    size: step * 0.86,
  };
  const bottom = top + told.length * step;
  // Numbers of three digits do not fit side by side: they stand upright behind the theme.
  const uprightCounts = (counts[0]?.entries.length ?? 0) >= 100;
  const heads = counts.map(({ theme, entries: named }, index) => {
    const count = formatNumber(named.length);
    const name = themes[theme].label;
    const x = left + index * step + step * 0.68;
    if (uprightCounts) return upright(`${name} ${count}`, x, top - 6);
    return join([
      upright(name, x, top - 20),
      label(text(count), {
        x: left + index * step + step * 0.43,
        y: top - 6,
        tone: 'k',
        anchor: 'middle',
        size: 10.5,
      }),
    ]);
  });
  const rules = told.map((_, index) =>
    line(
      'lijn',
      [left, top + index * step + step * 0.43],
      [width, top + index * step + step * 0.43],
    ),
  );
  const rows = told.map((one, index) =>
    matrixLine(
      one,
      index,
      layout,
      label(text(one.entry.municipality.name), {
        x: 0,
        y: top + index * step + step * 0.72,
        size: 11.5,
      }),
      one.entry.municipality.code === focus,
    ),
  );
  return frame(width, bottom + 4, ...heads, ...rules, ...rows);
}
