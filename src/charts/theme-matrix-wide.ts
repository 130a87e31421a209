import type { Atlas } from '../survey/atlas.ts';
import { namedThemes } from '../survey/theme-counts.ts';
import { themes } from '../survey/vocabulary.ts';
import type { DrawOptions } from './chart.ts';
import type { Markup } from './markup.ts';
import { matrixWide } from './matrix-wide.ts';
import { frame } from './svg-frame.ts';
import { themeGroups } from './theme-row.ts';

/** Themes in rows and municipalities in columns, for a wide column. */
export function themeMatrixWide(atlas: Atlas, options: DrawOptions): Markup {
  const counts = namedThemes(atlas);
  const { markup, bottom } = matrixWide(
    counts.map(({ theme, entries }) => ({ label: themes[theme].label, count: entries.length })),
    themeGroups(
      atlas,
      counts.map(({ theme }) => theme),
    ),
    options,
  );
  return frame(options.width, bottom, markup);
}
