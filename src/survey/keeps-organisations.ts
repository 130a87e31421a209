import type { Atlas } from './atlas.ts';
import { isUnasked } from './is-unasked.ts';

/** Whether the answers of a survey tell which organisations they name; an answer in its own words may name others. */
export const keepsOrganisations = (atlas: Pick<Atlas, 'asked' | 'questions'>): boolean =>
  !isUnasked(atlas, 'partners') || atlas.questions.some(({ kind }) => kind === 'organisaties');
