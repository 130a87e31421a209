import type { Atlas, Entry } from '../survey/atlas.ts';
import { formatList } from '../text/format.ts';
import { gaps, isGiven } from '../survey/gap.ts';
import { themesOf } from '../survey/theme-counts.ts';
import { themes, type Theme } from '../survey/vocabulary.ts';
import { answerGroups } from './answer-groups.ts';
import type { MatrixGroup, MatrixLine } from './matrix-line.ts';

/** The themes of an answer in words, or why there are none. */
export const themeText = ({ response }: Entry): string =>
  isGiven(response.themes)
    ? formatList(response.themes.value.map((theme) => themes[theme].label))
    : gaps[response.themes.gap].label;

/** Those with the first thing come first, among them those with the second: what goes together stands together. */
function byWhatTheyHave({ has: one }: MatrixLine, { has: other }: MatrixLine): number {
  const at = one.findIndex((thing, place) => thing !== other[place]);
  if (at < 0) return one.length === other.length ? 0 : -1;
  return (one[at] ?? 0) - (other[at] ?? Infinity);
}

/** The answers beside themes in this order, as the groups of a matrix. */
export const themeGroups = (atlas: Atlas, order: readonly Theme[]): MatrixGroup[] =>
  answerGroups(atlas).map(({ label, fill, entries }) => ({
    label,
    fill,
    lines: entries
      .map((entry) => ({
        entry,
        has: themesOf(entry)
          .map((theme) => order.indexOf(theme))
          .toSorted((a, b) => a - b),
        value: themeText(entry),
      }))
      .toSorted(byWhatTheyHave),
  }));
