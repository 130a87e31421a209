import { themeIds, type Theme } from '../../survey/vocabulary.ts';
import { holdsCue, type ThemeCue } from '../../survey/theme-cue.ts';
import { wordsIn, wordsOutside, type Span } from './words-in.ts';

/** A theme and the words of the text that point to it. */
export interface ThemeMention {
  theme: Theme;
  matched: string[];
}

/**
 * The themes that a text points to. The name of an organisation tells nothing of a theme, and of
 * two cues in one word the longer holds: `vrijwilligerswerk` does not say `vrijwilliger`.
 */
export function findThemes(
  text: string,
  cues: readonly ThemeCue[],
  organisations: readonly Span[],
): ThemeMention[] {
  const found = new Map<Theme, Set<string>>();
  for (const word of wordsOutside(wordsIn(text), organisations)) {
    const held = cues.filter((cue) => holdsCue(word, cue));
    const longest = Math.max(...held.map(({ part }) => part.length));
    for (const { theme, part } of held)
      if (theme !== null && part.length === longest)
        found.set(theme, (found.get(theme) ?? new Set()).add(text.slice(word.start, word.end)));
  }
  return themeIds.flatMap((theme) =>
    found.has(theme) ? [{ theme, matched: [...(found.get(theme) ?? [])] }] : [],
  );
}
