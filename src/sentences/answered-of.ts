import type { Atlas } from '../survey/atlas.ts';
import { formatNumber } from '../text/format.ts';
import { counts } from './sentence.ts';

/** How many of the municipalities gave an answer, as a sentence that also gives N. */
export function answeredOf(atlas: Atlas): string {
  const { answered, asked } = counts(atlas);
  const verb = answered === formatNumber(1) ? 'gaf' : 'gaven';
  return `${answered} van de ${asked} gemeenten ${verb} antwoord (N = ${answered}).`;
}
