import type { Theme } from '../../survey/vocabulary.ts';
import type { ThemeCue } from '../../survey/theme-cue.ts';
import { wordsIn } from './words-in.ts';

/** What the project wrote of one answer, and the themes it gave it. */
interface CodedAnswer {
  text: string;
  themes: readonly Theme[];
}

const leastAnswers = 3;
const leastShare = 0.9;
const leastLetters = 6;

/**
 * Words that answers of one theme share: in at least three coded answers, nine in ten of which have
 * the theme. They are learned from the project’s own summaries and project names.
 */
export function learnThemeCues(answers: readonly CodedAnswer[]): ThemeCue[] {
  const themesByWord = new Map<string, (readonly Theme[])[]>();
  for (const { text, themes } of answers)
    for (const key of new Set(wordsIn(text).map((word) => word.key)))
      if (key.length >= leastLetters)
        themesByWord.set(key, [...(themesByWord.get(key) ?? []), themes]);
  return [...themesByWord].flatMap(([part, lists]) =>
    [...new Set(lists.flat())]
      .filter((theme) => {
        const count = lists.filter((themes) => themes.includes(theme)).length;
        return count >= leastAnswers && count / lists.length >= leastShare;
      })
      .map((theme): ThemeCue => ({ theme, part, place: 'heel' })),
  );
}
