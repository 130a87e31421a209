import { answeredIn, type Atlas } from '../survey/atlas.ts';
import { formatNumber } from '../text/format.ts';
import { themesOf } from '../survey/theme-counts.ts';
import { ofAnswers } from './sentence.ts';

/** How many answers name a theme, and how many name only one. */
export function combinationSentence(atlas: Atlas, editor: string): string {
  const { year } = atlas.survey;
  const counts = answeredIn(atlas).map((entry) => themesOf(entry).length);
  const named = counts.filter((count) => count > 0).length;
  const alone = counts.filter((count) => count === 1).length;
  if (named === 0) return ofAnswers(`In ${year} stond in geen antwoord een thema`, atlas, editor);
  if (named === 1)
    return ofAnswers(
      `In ${year} stond in 1 antwoord ${alone === 1 ? 'één thema' : 'meer dan één thema'}`,
      atlas,
      editor,
    );
  const where =
    alone === named
      ? `in ${named === 2 ? 'beide' : 'alle'} stond`
      : `in ${alone === 0 ? 'geen' : formatNumber(alone)} daarvan stond`;
  return ofAnswers(
    `In ${year} stond in ${formatNumber(named)} antwoorden een thema; ${where} er maar één`,
    atlas,
    editor,
  );
}
