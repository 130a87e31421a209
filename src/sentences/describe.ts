import { answerFields } from '../survey/answer-fields.ts';
import { responseIn, type Atlas } from '../survey/atlas.ts';
import { yardsticksOf } from '../survey/budget-groups.ts';
import { capitalise, formatCount, formatList } from '../text/format.ts';
import { emptyGap } from '../survey/empty-gap.ts';
import { isGiven } from '../survey/gap.ts';
import { hasLaterFacts } from '../survey/later-facts.ts';
import type { Municipality } from '../survey/municipality.ts';
import { noAnswerSentence, type NoAnswer } from '../survey/no-answer.ts';
import { saidOf, passingAnswers } from '../survey/passing-answers.ts';
import { silentAlone } from '../survey/waves.ts';
import { wholeLabel } from '../survey/whole-label.ts';
import { approaches } from '../survey/vocabulary.ts';

/** What its page has besides, where there is no answer. */
function besides(
  municipality: Municipality,
  status: NoAnswer,
  { survey, policy }: Atlas,
): string[] {
  const { neighbours, predecessors } = municipality;
  const found: Record<NoAnswer, string[]> = {
    'niet-gereageerd': [
      ...(yardsticksOf(policy, survey.year).length > 0 ? ['landelijke bedragen'] : []),
      ...(neighbours.length > 0 ? ['buurgemeenten'] : []),
      'hoe u het zelf vraagt',
    ],
    'niet-gevraagd': hasLaterFacts(municipality) ? ['wat andere bronnen zeggen'] : [],
    'niet-van-toepassing': predecessors.length > 0 ? ['de gemeenten van toen'] : [],
  };
  return found[status].length > 0 ? [`Wel: ${formatList(found[status])}.`] : [];
}

/** One sentence on a municipality, for search engines and shared links. */
export function describe(municipality: Municipality, atlas: Atlas): string {
  const { survey, topic } = atlas;
  const { name } = municipality;
  const response = responseIn(municipality, survey.id);
  if (response.status !== 'beantwoord')
    return [
      noAnswerSentence(response.status, silentAlone(municipality, survey)),
      ...besides(municipality, response.status, atlas),
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
  if (approach === '' && people === '') {
    const told = passingAnswers(response, atlas.questions, 2).map(({ question, text }) =>
      `${saidOf({ label: wholeLabel(question) }, text)}.`.replace(/\.\.$/, '.'),
    );
    return told.length > 0
      ? `Wat ${name} in ${survey.year} antwoordde over ${topic.subject}. ${told.join(' ')}`
      : `${name} gaf in ${survey.year} antwoord op vragen over ${topic.subject}.`;
  }
  return `Wat ${name} in ${survey.year} deed voor ${topic.people}. ${approach}${people}`.trim();
}
