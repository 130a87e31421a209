import type { Atlas } from '../survey/atlas.ts';
import { formatCount, formatList, formatNumber } from '../text/format.ts';
import { mostNamed, mostTied } from '../survey/leaders.ts';
import { themeCounts } from '../survey/theme-counts.ts';
import { themes } from '../survey/vocabulary.ts';
import { ofAnswers } from './sentence.ts';

/** In how many answers the themes stand that were named most. */
export function themeSentence(atlas: Atlas, editor: string): string {
  const { year } = atlas.survey;
  const [first, second] = mostNamed(themeCounts(atlas), ({ entries }) => entries.length);
  if (!first) return ofAnswers(`In ${year} stond in geen antwoord een thema`, atlas, editor);
  const labels = (named: typeof first.things) =>
    formatList(named.map(({ theme }) => themes[theme].label));
  const many = formatCount(first.count, 'antwoord', 'antwoorden');
  if (first.things.length > mostTied)
    return ofAnswers(
      `In ${year} stonden ${formatNumber(first.things.length)} thema’s elk in ${many}, geen ander thema in meer`,
      atlas,
      editor,
    );
  const claim =
    first.things.length === 1
      ? `stond het thema ${labels(first.things)} in ${many}`
      : `stonden de thema’s ${labels(first.things)} elk in ${many}`;
  const each = (second?.things.length ?? 0) > 1 ? ' elk' : '';
  const also = second
    ? `, en ${labels(second.things)}${each} in ${formatNumber(second.count)}`
    : '';
  return ofAnswers(`In ${year} ${claim}${also}`, atlas, editor);
}
