import { silentIn, type Atlas } from '../survey/atlas.ts';
import { formatCount, formatNumber } from '../text/format.ts';
import { counts, sourced } from './sentence.ts';

/** What the source has of those that were asked. */
function found(atlas: Atlas): string {
  const { answered, all } = counts(atlas);
  const silent = silentIn(atlas).length;
  if (answered === 0) return 'is nog geen antwoord bekend';
  if (all === 1) return 'staat een antwoord in de bron';
  const many = answered === all ? 'alle' : formatNumber(answered);
  const rest =
    silent > 0
      ? `; van ${formatCount(silent, 'gemeente', 'gemeenten')} is geen antwoord bekend`
      : '';
  return `${answered === 1 ? 'staat' : 'staan'} er ${many} met een antwoord in de bron${rest}`;
}

/** How many municipalities answered, and of how many no answer is known. */
export function responseSentence(atlas: Atlas, editor: string): string {
  const { publisher, year } = atlas.survey;
  const { all } = counts(atlas);
  if (all === 0) return sourced(`In ${year} is nog geen gemeente gevraagd`, atlas, editor);
  const whom = all === 1 ? 'de enige gemeente' : `de ${formatNumber(all)} gemeenten`;
  return sourced(
    `Van ${whom} die ${publisher} in ${year} vroeg naar ${atlas.topic.subject}, ${found(atlas)}`,
    atlas,
    editor,
  );
}
