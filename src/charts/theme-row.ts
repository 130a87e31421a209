import { descending } from 'd3';
import { answeredIn, type Atlas, type Entry } from '../survey/atlas.ts';
import { formatList } from '../text/format.ts';
import { gaps, isGiven } from '../survey/gap.ts';
import { byText } from '../text/order.ts';
import { themesOf } from '../survey/theme-counts.ts';
import { themes, type Theme } from '../survey/vocabulary.ts';
import type { MatrixLine } from './matrix-line.ts';

/** The answers, those with most themes first. */
const rankedAnswers = (atlas: Atlas): Entry[] =>
  answeredIn(atlas).toSorted(
    (a, b) =>
      descending(themesOf(a).length, themesOf(b).length) ||
      byText<Entry>(({ municipality }) => municipality.name)(a, b),
  );

/** The themes of an answer in words, or why there are none. */
export const themeText = ({ response }: Entry): string =>
  isGiven(response.themes)
    ? formatList(response.themes.value.map((theme) => themes[theme].label))
    : gaps[response.themes.gap].label;

/** The answers beside themes in this order, as the lines of a matrix. */
export const themeLines = (atlas: Atlas, order: readonly Theme[]): MatrixLine[] =>
  rankedAnswers(atlas).map((entry) => ({
    entry,
    has: themesOf(entry).map((theme) => order.indexOf(theme)),
    value: themeText(entry),
  }));
