import { answerFields } from '../../survey/answer-fields.ts';
import { responseIn, type Atlas } from '../../survey/atlas.ts';
import { capitalise, formatCount, formatList } from '../../text/format.ts';
import { gaps, isGiven } from '../../survey/gap.ts';
import { partnerCount } from '../../survey/indicators.ts';
import { hasLaterFacts } from '../../survey/later-facts.ts';
import type { Municipality, Response } from '../../survey/municipality.ts';
import { noAnswer } from '../../survey/no-answer.ts';
import type { Question } from '../../survey/question.ts';
import { saidOf, passingAnswers } from '../../survey/passing-answers.ts';
import { textWidth } from '../../text/wrap.ts';
import { cardMargin, cardSize } from './card.ts';
import { approaches, type Status } from '../../survey/vocabulary.ts';

type Facts = [first: string, second: string];

const whoDoesMost = ({ approach }: Response) =>
  isGiven(approach)
    ? `${answerFields.aanpak.label} ${capitalise(approaches[approach.value].label)}`
    : `${answerFields.aanpak.label} ${capitalise(gaps[approach.gap].label)}`;

const howManyPartners = (response: Response) => {
  const count = partnerCount(response);
  if (isGiven(count)) return `${formatCount(count.value, 'partner', 'partners')} bij naam genoemd`;
  return count.gap === 'niet-gevraagd' ? '' : 'Geen partner bij naam genoemd';
};

/** The size of the letters of the first line; none is larger. */
const largest = 44;

/** What an answer says, as far as it was asked; else that there is one. */
const answered = (response: Response, questions: readonly Question[]): Facts => {
  const { approach } = response;
  const unasked = !isGiven(approach) && approach.gap === 'niet-gevraagd';
  if (!unasked) return [whoDoesMost(response), howManyPartners(response)];
  const partners = howManyPartners(response);
  const own = passingAnswers(response, questions, questions.length)
    .map(({ question, text }) => saidOf(question, text))
    .filter((said) => textWidth(said, largest) <= cardSize.width - 2 * cardMargin)
    .slice(0, partners === '' ? 2 : 1);
  const [first = `Gaf antwoord in ${response.year}`, second = ''] = [
    ...own,
    ...(partners === '' ? [] : [partners]),
  ];
  return [first, second];
};

const formerNames = ({ predecessors }: Municipality) => {
  const names = predecessors.filter(({ page }) => page).map(({ name }) => name);
  return names.length > 0 ? `Eerder: ${formatList(names)}` : 'Daarom is er geen antwoord';
};

const facts: Record<
  Status,
  (municipality: Municipality, response: Response, questions: readonly Question[]) => Facts
> = {
  beantwoord: (_, response, questions) => answered(response, questions),
  'niet-gereageerd': () => [
    `${capitalise(noAnswer['niet-gereageerd'].short)} toen de bron verscheen`,
    'Dat zegt niet dat de gemeente niets deed',
  ],
  'niet-gevraagd': (municipality, { year }) => [
    `${capitalise(noAnswer['niet-gevraagd'].short)}, van ${year}`,
    hasLaterFacts(municipality)
      ? 'Wel: wat andere bronnen zeggen'
      : 'Over wat er in deze gemeente gebeurt, zegt dat niets',
  ],
  'niet-van-toepassing': (municipality, { year }) => [
    `Bestond in ${year} nog niet`,
    formerNames(municipality),
  ],
};

/** The two things that the card of a municipality says; where there is no answer, that first. */
export function municipalityLines(
  municipality: Municipality,
  { survey, questions }: Pick<Atlas, 'survey' | 'questions'>,
): Facts {
  const response = responseIn(municipality, survey.id);
  return facts[response.status](municipality, response, questions);
}
