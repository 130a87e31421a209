import { responseIn } from '../survey/atlas.ts';
import { formatCount, formatList } from '../text/format.ts';
import { isGiven } from '../survey/gap.ts';
import type { Municipality } from '../survey/municipality.ts';
import type { Survey } from '../survey/tables.ts';
import { approaches } from '../survey/vocabulary.ts';

/** One sentence on a municipality, for search engines and shared links. */
export function describe(municipality: Municipality, survey: Survey): string {
  const { name } = municipality;
  const response = responseIn(municipality, survey.id);
  if (response.status !== 'beantwoord')
    return {
      'niet-gereageerd': `${name} gaf geen antwoord in de enquête van ${survey.year}. Wel: landelijke bedragen, buren en hoe u het zelf vraagt.`,
      'niet-gevraagd': `${name} is niet gevraagd in de enquête van ${survey.year}. Wel: wie de begeleiding doet en wat er veranderde.`,
      'niet-van-toepassing': `${name} bestond nog niet in ${survey.year}. Wel: de gemeenten van toen en wat er veranderde.`,
    }[response.status];
  const partners = response.partners
    .filter((partner) => partner.named)
    .map((partner) => partner.name);
  const approach = isGiven(response.approach)
    ? `Wie doet het meeste: ${approaches[response.approach.value].label}. `
    : '';
  const people =
    partners.length > 0
      ? `${formatCount(partners.length, 'partner', 'partners')}: ${formatList(partners)}.`
      : 'Er is geen partner bij naam genoemd.';
  return `Wat ${name} in ${survey.year} deed voor vergunninghouders. ${approach}${people}`;
}
