import { counts } from '../survey/answered-clause.ts';
import { responseIn, type Atlas } from '../survey/atlas.ts';
import { isNationalAmount } from '../survey/budget-groups.ts';
import { capitalise, formatCount, formatEuro } from '../text/format.ts';
import { askedMunicipality, partOf } from '../text/part-of.ts';
import { isGiven } from '../survey/gap.ts';
import { budgetPerPermitHolder, partnerCount, projectCount } from '../survey/indicators.ts';
import type { Municipality, Response } from '../survey/municipality.ts';
import { noAnswer, type NoAnswer } from '../survey/no-answer.ts';
import { passingAnswers } from '../survey/passing-answers.ts';
import { silentAlone } from '../survey/waves.ts';
import { ofAnswers, sourced } from './sentence.ts';

/** What an answer names of partners; nothing where they were not asked for. */
function partnersIn(response: Response): string[] {
  const count = partnerCount(response);
  if (isGiven(count)) return [`noemt ${formatCount(count.value, 'partner', 'partners')} bij naam`];
  return count.gap === 'niet-gevraagd' ? [] : ['noemt geen partner bij naam'];
}

/** The same of projects. A gap is told as what the answer does not say, never as a zero. */
function projectsIn(response: Response, verb: string): string[] {
  const count = projectCount(response);
  if (!isGiven(count)) {
    if (count.gap === 'niet-gevraagd') return [];
    return [
      count.gap === 'onduidelijk'
        ? 'zegt niet duidelijk welke projecten er zijn'
        : `${verb}geen project`,
    ];
  }
  return [
    count.value > 0
      ? `${verb}${formatCount(count.value, 'project', 'projecten')}`
      : 'zegt dat er geen aparte projecten zijn',
  ];
}

function amountIn(municipality: Municipality, response: Response): string {
  const budget = budgetPerPermitHolder(municipality, response);
  if (!isGiven(budget) || budget.value.kind !== 'gerapporteerd') return '';
  const national = isNationalAmount(budget.value) ? ' (een bijdrage van het Rijk)' : '';
  return `, met een bedrag van ${formatEuro(budget.value.amount)} per vergunninghouder${national}`;
}

/** Quoted alone, what is not named would read as a no. */
const cautionOn = (response: Response): string =>
  [partnerCount(response), projectCount(response)].some(
    (count) => !isGiven(count) && count.gap === 'niet-genoemd',
  )
    ? '; wat niet is genoemd, kan er wel zijn geweest'
    : '';

const wentTo = (_: string, atlas: Atlas): string =>
  `de vraag ging naar ${formatCount(counts(atlas).all, 'gemeente', 'gemeenten')}`;

const why: Record<NoAnswer, (name: string, atlas: Atlas) => string> = {
  'niet-gereageerd': (name, atlas) => {
    const { answered, all } = counts(atlas);
    const { year } = atlas.survey;
    if (all === 1) return `${name} was in ${year} de enige gevraagde gemeente`;
    const verb = answered < 2 ? 'stond' : 'stonden';
    return `in ${year} ${verb} ${partOf(answered, all, askedMunicipality)} met een antwoord in de bron${answered > 0 ? `, en ${name} niet` : ''}`;
  },
  'niet-gevraagd': wentTo,
  'niet-van-toepassing': wentTo,
};

/** One sentence on a municipality to take over; where there is no answer it says so. */
export function municipalitySentence(
  municipality: Municipality,
  atlas: Atlas,
  editor: string,
): string {
  const { name } = municipality;
  const response = responseIn(municipality, atlas.survey.id);
  const { status, year } = response;
  if (status === 'beantwoord') {
    const partners = partnersIn(response);
    const told = [...partners, ...projectsIn(response, partners.length > 0 ? '' : 'noemt ')];
    const amount = amountIn(municipality, response);
    const [own] = passingAnswers(response, atlas.questions, 1);
    const answered = own
      ? `${name} antwoordde in ${year} op de vraag “${own.question.text}”: ${own.text}`
      : `${name} gaf in ${year} antwoord`;
    return ofAnswers(
      told.length === 0
        ? `${answered}${amount}`
        : `Het antwoord van ${name} uit ${year} ${told.join(' en ')}${amount}${cautionOn(response)}`,
      atlas,
      editor,
    );
  }
  const clause = noAnswer[status].clause(silentAlone(municipality, atlas.survey));
  return sourced(`${capitalise(clause)}: ${why[status](name, atlas)}`, atlas, editor);
}
