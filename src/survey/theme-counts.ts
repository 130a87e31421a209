import { answeredIn, mostFirst, type Atlas, type Entry } from './atlas.ts';
import { isGiven } from './gap.ts';
import { themeIds, type Theme } from './vocabulary.ts';

/** The themes that an answer names; none where it names none. */
export const themesOf = ({ response }: Pick<Entry, 'response'>): Theme[] =>
  isGiven(response.themes) ? response.themes.value : [];

/** Every theme beside the municipalities that named it, most first. */
export const themeCounts = (atlas: Atlas): { theme: Theme; entries: Entry[] }[] =>
  themeIds
    .map((theme) => ({
      theme,
      entries: answeredIn(atlas).filter((entry) => themesOf(entry).includes(theme)),
    }))
    .toSorted(mostFirst);

/** The same without those that nobody named. */
export const namedThemes = (atlas: Atlas): { theme: Theme; entries: Entry[] }[] =>
  themeCounts(atlas).filter(({ entries }) => entries.length > 0);
