import type { Atlas } from '../survey/atlas.ts';
import { counts, gave } from './sentence.ts';

/** How many of the municipalities gave an answer, as a sentence that also gives N. */
export function answeredOf(atlas: Atlas): string {
  const { answered, asked } = counts(atlas);
  return `${answered} van de ${asked} gemeenten ${gave(atlas)} antwoord (N = ${answered}).`;
}
