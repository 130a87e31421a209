import { counts } from '../survey/answered-clause.ts';
import { silentIn, type Atlas } from '../survey/atlas.ts';
import { capitalise, formatCount, formatNumber } from '../text/format.ts';
import { municipality, partOf } from '../text/part-of.ts';
import { sourced } from './sentence.ts';
import { noAnswer, unknownOf } from '../survey/no-answer.ts';

/** How many municipalities answered, and of how many no answer is known. */
export function responseSentence(atlas: Atlas, editor: string): string {
  const { publisher, year } = atlas.survey;
  const { answered, all } = counts(atlas);
  if (all === 0) return sourced(`In ${year} is nog geen gemeente gevraagd`, atlas, editor);
  const every = partOf(all, all, municipality);
  const asked = `die ${publisher} in ${year} vroeg naar ${atlas.topic.subject},`;
  if (answered === all)
    return sourced(
      `${capitalise(every)} ${asked} ${all === 1 ? 'staat' : 'staan'} met een antwoord in de bron`,
      atlas,
      editor,
    );
  const those =
    all === 1 || (all === 2 && answered === 0) ? every : `de ${formatNumber(all)} gemeenten`;
  const found =
    answered === 0
      ? `is nog ${noAnswer['niet-gereageerd'].short}`
      : `${answered === 1 ? 'staat' : 'staan'} er ${formatNumber(answered)} met een antwoord in de bron; ${unknownOf(formatCount(silentIn(atlas).length, 'gemeente', 'gemeenten'))}`;
  return sourced(`Van ${those} ${asked} ${found}`, atlas, editor);
}
