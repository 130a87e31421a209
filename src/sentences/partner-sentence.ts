import { answeredIn, type Atlas } from '../survey/atlas.ts';
import { leadersOf } from '../survey/leaders.ts';
import { formatCount, formatList, formatNumber } from '../text/format.ts';
import { organisationInText } from '../survey/organisation-in-text.ts';
import { familiesOf } from '../survey/partner-families.ts';
import { ofAnswers } from './sentence.ts';

/** Which partner most municipalities named. */
export function partnerSentence(atlas: Atlas, editor: string): string {
  const families = familiesOf(atlas);
  const { year } = atlas.survey;
  if (families.length === 0)
    return ofAnswers(`In ${year} noemde geen antwoord een partner bij naam`, atlas, editor);
  const count = ({ entries }: (typeof families)[number]) => entries.length;
  const answered = answeredIn(atlas).length;
  const { first, ...led } = leadersOf(families, count, answered);
  const many = formatCount(led.count, 'antwoord', 'antwoorden');
  const partners = formatCount(families.length, 'partner', 'partners');
  if (first.length === 0)
    return ofAnswers(
      families.length === 1
        ? `In ${year} stond ${partners} bij naam in ${many}`
        : answered === 1
          ? `In ${year} stonden ${partners} bij naam in ${many}`
          : `In ${year} stonden ${partners} bij naam in antwoorden, geen daarvan in meer dan ${many}`,
      atlas,
      editor,
    );
  const names = formatList(first.map(({ organisation }) => organisationInText(organisation)));
  const others =
    led.others > 0
      ? `, en elke andere organisatie met naam als partner in hoogstens ${formatNumber(led.others)}`
      : '';
  const claim =
    first.length === 1
      ? `stond ${names} als partner in ${many}`
      : `stonden ${names} elk als partner in ${many}`;
  return ofAnswers(`In ${year} ${claim}${others}`, atlas, editor);
}
