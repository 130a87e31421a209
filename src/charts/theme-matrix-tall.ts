import { max } from 'd3';
import type { Atlas } from '../survey/atlas.ts';
import { formatNumber } from '../text/format.ts';
import { textWidth } from '../text/wrap.ts';
import { namedThemes } from '../survey/theme-counts.ts';
import { themes } from '../survey/vocabulary.ts';
import type { DrawOptions } from './chart.ts';
import { frame, label } from './svg-frame.ts';
import { line, upright } from './lines.ts';
import { join, text, type Markup } from './markup.ts';
import { countedLabel } from './counted-label.ts';
import { matrixLine, type Layout } from './matrix-line.ts';
import { square } from './square.ts';
import { themeGroups } from './theme-row.ts';

const headHeight = 28;

/** Themes in columns and municipalities in rows, for a phone. */
export function themeMatrixTall(atlas: Atlas, { width }: DrawOptions): Markup {
  const counts = namedThemes(atlas);
  const groups = themeGroups(
    atlas,
    counts.map(({ theme }) => theme),
  );
  const left = 112;
  // Numbers of three digits do not fit side by side: they stand upright behind the theme.
  const uprightCounts = (counts[0]?.entries.length ?? 0) >= 100;
  const longest = max(counts, ({ theme }) => textWidth(themes[theme].label, 10.5)) ?? 0;
  const top = longest + 20;
  const step = Math.min(16, (width - left) / counts.length);
  const isHeaded = groups.length > 1;
  const lines = groups.flatMap(({ lines: told, fill, label: name }, group) =>
    told.map((one, at) => ({
      one,
      fill,
      head: isHeaded && at === 0 ? { name, count: formatNumber(told.length) } : undefined,
      room: isHeaded ? (group + 1) * headHeight : 0,
    })),
  );
  const yOf = (row: number) => top + row * step + (lines[row]?.room ?? 0);
  const layout: Layout = {
    at: (theme, row) => ({ x: left + theme * step, y: yOf(row) }),
    size: step * 0.86,
  };
  const bottom = yOf(lines.length - 1) + step;
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
  const rules = lines.map(({ head, fill }, index) =>
    join([
      ...(head
        ? [
            square({ x: 0, y: yOf(index) - 17, size: 11, fill }),
            countedLabel(head.name, head.count, { x: 17, y: yOf(index) - 7 }),
          ]
        : []),
      line('lijn', [left, yOf(index) + step * 0.43], [width, yOf(index) + step * 0.43]),
    ]),
  );
  const rows = lines.map(({ one, fill }, index) =>
    matrixLine(one, index, layout, {
      name: label(text(one.entry.municipality.name), {
        x: 0,
        y: yOf(index) + step * 0.72,
        size: 11.5,
      }),
      fill,
    }),
  );
  return frame(width, bottom + 4, ...heads, ...rules, ...rows);
}
