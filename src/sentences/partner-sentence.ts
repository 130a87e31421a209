import type { Atlas } from '../survey/atlas.ts';
import { formatCount, formatNumber } from '../text/format.ts';
import { familiesOf } from '../survey/partner-families.ts';
import { ofAnswers } from './sentence.ts';

/** Which partner most municipalities named. */
export function partnerSentence(atlas: Atlas, editor: string): string {
  const [first, second] = familiesOf(atlas);
  if (!first)
    return ofAnswers(
      `In ${atlas.survey.year} noemde geen antwoord een partner bij naam`,
      atlas,
      editor,
    );
  const many = formatCount(first.entries.length, 'antwoord', 'antwoorden');
  const others = second
    ? `, en elke andere organisatie met naam in hoogstens ${formatNumber(second.entries.length)}`
    : '';
  return ofAnswers(
    `In ${atlas.survey.year} stond ${first.organisation.name} als partner in ${many}${others}`,
    atlas,
    editor,
  );
}
