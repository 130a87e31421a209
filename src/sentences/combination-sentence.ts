import { answeredIn, type Atlas } from '../survey/atlas.ts';
import { formatCount, formatNumber } from '../text/format.ts';
import { themesOf } from '../survey/theme-counts.ts';
import { ofAnswers } from './sentence.ts';

/** How many answers name a theme, and how many name only one. */
export function combinationSentence(atlas: Atlas, editor: string): string {
  const { year } = atlas.survey;
  const counts = answeredIn(atlas).map((entry) => themesOf(entry).length);
  const named = counts.filter((count) => count > 0).length;
  const alone = counts.filter((count) => count === 1).length;
  if (named === 0) return ofAnswers(`In ${year} stond in geen antwoord een thema`, atlas, editor);
  const only =
    named === 1
      ? alone === 1
        ? ', en maar één'
        : ', en meer dan één'
      : `; ${alone === 0 ? 'in geen daarvan' : `in ${formatNumber(alone)} daarvan`} stond er maar één`;
  return ofAnswers(
    `In ${year} stond in ${formatCount(named, 'antwoord', 'antwoorden')} een thema${only}`,
    atlas,
    editor,
  );
}
