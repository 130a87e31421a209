import { responseIn, type Atlas } from '../survey/atlas.ts';
import { isNationalAmount } from '../survey/budget-groups.ts';
import { formatCount, formatEuro } from '../text/format.ts';
import { isGiven } from '../survey/gap.ts';
import { budgetPerPermitHolder, partnerCount, projectCount } from '../survey/indicators.ts';
import type { Municipality, Response } from '../survey/municipality.ts';
import type { Status } from '../survey/vocabulary.ts';
import { counts, ofAnswers, sourced } from './sentence.ts';

function partnersIn(response: Response): string {
  const count = partnerCount(response);
  return isGiven(count)
    ? `${formatCount(count.value, 'partner', 'partners')} bij naam`
    : 'geen partner bij naam';
}

/** A gap is told as what the answer does not say, never as a zero. */
function projectsIn(response: Response): string {
  const count = projectCount(response);
  if (!isGiven(count))
    return count.gap === 'onduidelijk'
      ? ' en zegt niet duidelijk welke projecten er zijn'
      : ' en geen project';
  return count.value > 0
    ? ` en ${formatCount(count.value, 'project', 'projecten')}`
    : ' en zegt dat er geen aparte projecten zijn';
}

function amountIn(municipality: Municipality, response: Response): string {
  const budget = budgetPerPermitHolder(municipality, response);
  if (!isGiven(budget) || budget.value.kind !== 'gerapporteerd') return '';
  const national = isNationalAmount(budget.value) ? ' (een bijdrage van het Rijk)' : '';
  return `, met een bedrag van ${formatEuro(budget.value.amount)} per vergunninghouder${national}`;
}

const sentences: Record<
  Status,
  (municipality: Municipality, atlas: Atlas, editor: string) => string
> = {
  beantwoord: (municipality, atlas, editor) => {
    const response = responseIn(municipality, atlas.survey.id);
    return ofAnswers(
      `Het antwoord van ${municipality.name} uit ${response.year} noemt ${partnersIn(response)}${projectsIn(response)}${amountIn(municipality, response)}`,
      atlas,
      editor,
    );
  },
  'niet-gereageerd': ({ name }, atlas, editor) => {
    const { answered, asked } = counts(atlas);
    return sourced(
      `Van ${name} is geen antwoord bekend: in ${atlas.survey.year} stonden ${answered} van de ${asked} gevraagde gemeenten met een antwoord in de bron, en ${name} niet`,
      atlas,
      editor,
    );
  },
  'niet-gevraagd': ({ name }, atlas, editor) =>
    sourced(
      `${name} hoorde in ${atlas.survey.year} niet bij de ${counts(atlas).asked} gemeenten die de vraag kregen, dus er is geen antwoord`,
      atlas,
      editor,
    ),
  'niet-van-toepassing': ({ name }, atlas, editor) =>
    sourced(
      `De gemeente ${name} bestond in ${atlas.survey.year} nog niet en hoorde dus niet bij de ${counts(atlas).asked} gemeenten die de vraag kregen`,
      atlas,
      editor,
    ),
};

/** One sentence on a municipality to take over; where there is no answer it says so. */
export const municipalitySentence = (
  municipality: Municipality,
  atlas: Atlas,
  editor: string,
): string =>
  sentences[responseIn(municipality, atlas.survey.id).status](municipality, atlas, editor);
