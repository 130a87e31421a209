import type { Theme } from './vocabulary.ts';

/**
 * A part of a word that points to a theme, and where in the word it must stand. Without a theme it
 * says that a longer word only looks so: `betaal` tells nothing of `taal`.
 */
export interface ThemeCue {
  theme: Theme | null;
  part: string;
  place: 'heel' | 'begin' | 'deel';
}

const fits: Record<ThemeCue['place'], (key: string, part: string) => boolean> = {
  heel: (key, part) => key === part,
  begin: (key, part) => key.startsWith(part),
  deel: (key, part) => key.includes(part),
};

/** Whether a word, in letters without accents and capitals, holds the cue. */
export const holdsCue = ({ key }: { key: string }, { part, place }: ThemeCue): boolean =>
  fits[place](key, part);

const keyOf = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]/g, '');

/** Whether a text has a word that points to the theme; of two cues in one word the longer holds. */
export function saysTheme(text: string, theme: Theme, cues: readonly ThemeCue[]): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => {
    const held = cues.filter((cue) => holdsCue({ key: keyOf(word) }, cue));
    const longest = Math.max(...held.map(({ part }) => part.length));
    return held.some((cue) => cue.theme === theme && cue.part.length === longest);
  });
}
