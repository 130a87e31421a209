import { answerFields } from '../survey/answer-fields.ts';
import { responseIn, type Atlas } from '../survey/atlas.ts';
import { capitalise, formatCount, formatList } from '../text/format.ts';
import { emptyGap } from '../survey/empty-gap.ts';
import { isGiven } from '../survey/gap.ts';
import type { Municipality } from '../survey/municipality.ts';
import { noAnswerSentence, type NoAnswer } from '../survey/no-answer.ts';
import { silentAlone } from '../survey/waves.ts';
import { approaches } from '../survey/vocabulary.ts';

const besides: Record<NoAnswer, string> = {
  'niet-gereageerd': 'Wel: landelijke bedragen, buurgemeenten en hoe u het zelf vraagt.',
  'niet-gevraagd': 'Wel: wat er in de begeleiding veranderde.',
  'niet-van-toepassing': 'Wel: de gemeenten van toen en wat er veranderde.',
};

/** One sentence on a municipality, for search engines and shared links. */
export function describe(municipality: Municipality, { survey, topic }: Atlas): string {
  const { name } = municipality;
  const response = responseIn(municipality, survey.id);
  if (response.status !== 'beantwoord')
    return [
      noAnswerSentence(response.status, silentAlone(municipality, survey.year)),
      besides[response.status],
    ].join(' ');
  const partners = response.partners
    .filter((partner) => partner.named)
    .map((partner) => partner.name);
  const approach = isGiven(response.approach)
    ? `${answerFields.aanpak.label} ${capitalise(approaches[response.approach.value].label)}. `
    : '';
  const people =
    partners.length > 0
      ? `${formatCount(partners.length, 'partner', 'partners')}: ${formatList(partners)}.`
      : emptyGap(response, 'partners') === 'niet-gevraagd'
        ? ''
        : 'Er is geen partner bij naam genoemd.';
  if (approach === '' && people === '')
    return `Wat ${name} in ${survey.year} antwoordde over ${topic.subject}.`;
  return `Wat ${name} in ${survey.year} deed voor ${topic.people}. ${approach}${people}`.trim();
}
