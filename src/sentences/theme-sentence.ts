import type { Atlas } from '../survey/atlas.ts';
import { formatCount, formatNumber } from '../text/format.ts';
import { themeCounts } from '../survey/theme-counts.ts';
import { themes } from '../survey/vocabulary.ts';
import { ofAnswers } from './sentence.ts';

/** In how many answers the two themes stand that were named most. */
export function themeSentence(atlas: Atlas, editor: string): string {
  const [first, second] = themeCounts(atlas).filter(({ entries }) => entries.length > 0);
  const also = second
    ? ` en ${themes[second.theme].label} in ${formatNumber(second.entries.length)}`
    : '';
  const claim = first
    ? `het thema ${themes[first.theme].label} in ${formatCount(first.entries.length, 'antwoord', 'antwoorden')}${also}`
    : 'in geen antwoord een thema';
  return ofAnswers(`In ${atlas.survey.year} stond ${claim}`, atlas, editor);
}
