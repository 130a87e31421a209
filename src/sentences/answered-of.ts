import type { Atlas } from '../survey/atlas.ts';
import { answeredInTitle, counts } from '../survey/answered-clause.ts';
import { capitalise, formatNumber } from '../text/format.ts';

/** How many of the municipalities gave an answer, as a sentence that also gives N. */
export const answeredOf = (atlas: Atlas): string =>
  `${capitalise(answeredInTitle(counts(atlas)))} (N = ${formatNumber(counts(atlas).answered)}).`;
