import { silentIn, type Atlas } from '../survey/atlas.ts';
import { formatNumber } from '../text/format.ts';
import { counts, sourced } from './sentence.ts';

/** How many municipalities answered, and of how many no answer is known. */
export function responseSentence(atlas: Atlas, editor: string): string {
  const { answered, asked } = counts(atlas);
  const { publisher, year } = atlas.survey;
  return sourced(
    `Van de ${asked} gemeenten die ${publisher} in ${year} vroeg wat zij doen voor vergunninghouders, staan er ${answered} met een antwoord in de bron; van ${formatNumber(silentIn(atlas).length)} is geen antwoord bekend`,
    atlas,
    editor,
  );
}
