import { answeredIn, type Atlas } from '../survey/atlas.ts';
import { formatNumber } from '../text/format.ts';

/** How many municipalities gave an answer, and how many were asked, in Dutch numbers. */
export const counts = (atlas: Atlas): { answered: string; asked: string } => ({
  answered: formatNumber(answeredIn(atlas).length),
  asked: formatNumber(atlas.asked.length),
});

/** The verb for those that answered: one `gaf`, more `gaven`. */
export const gave = (atlas: Atlas): string => (answeredIn(atlas).length === 1 ? 'gaf' : 'gaven');

/** A sentence that ends in its source and in who worked on it. */
export const sourced = (claim: string, { survey }: Atlas, editor: string): string =>
  `${claim} (bron: ${survey.publisher}, ${survey.year}; bewerking: ${editor}).`;

/** A sentence on the answers, which ends in how many gave one and how many were asked. */
export function ofAnswers(claim: string, atlas: Atlas, editor: string): string {
  const { answered, asked } = counts(atlas);
  return sourced(
    `${claim}; ${answered} van de ${asked} gevraagde gemeenten ${gave(atlas)} antwoord`,
    atlas,
    editor,
  );
}
