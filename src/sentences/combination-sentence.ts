import { answeredIn, type Atlas } from '../survey/atlas.ts';
import { formatCount, formatNumber } from '../text/format.ts';
import { themesOf } from '../survey/theme-counts.ts';
import { ofAnswers } from './sentence.ts';

/** How many answers name a theme, and how many name only one. */
export function combinationSentence(atlas: Atlas, editor: string): string {
  const named = answeredIn(atlas).filter((entry) => themesOf(entry).length > 0);
  const alone = named.filter((entry) => themesOf(entry).length === 1);
  return ofAnswers(
    `In ${atlas.survey.year} stond in ${formatCount(named.length, 'antwoord', 'antwoorden')} een thema; in ${formatNumber(alone.length)} daarvan stond er maar één`,
    atlas,
    editor,
  );
}
