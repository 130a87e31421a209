import { group } from 'd3';
import { answeredIn, mostFirst, type Atlas, type Entry } from './atlas.ts';
import { themesOf } from './theme-counts.ts';
import { themeIds, type Theme } from './vocabulary.ts';

/** Exactly these themes, no other, beside the municipalities whose answer names them. */
export interface Combination {
  themes: Theme[];
  entries: Entry[];
}

/** The themes of an answer in one order, however its cell lists them. */
const inOrder = (entry: Entry): Theme[] => {
  const named = new Set(themesOf(entry));
  return themeIds.filter((theme) => named.has(theme));
};

/** Every combination of themes that occurs, most frequent first, then fewest themes first. */
export function themeCombinations(atlas: Atlas): Combination[] {
  const named = answeredIn(atlas).filter((entry) => themesOf(entry).length > 0);
  const combinations = group(named, (entry) => inOrder(entry).join('|'));
  return [...combinations.values()]
    .map((entries) => ({ themes: entries[0] ? inOrder(entries[0]) : [], entries }))
    .toSorted((a, b) => mostFirst(a, b) || a.themes.length - b.themes.length);
}
