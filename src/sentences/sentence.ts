import { answeredClause, counts } from '../survey/answered-clause.ts';
import type { Atlas } from '../survey/atlas.ts';

/** A sentence that ends in its source and in who worked on it. */
export const sourced = (claim: string, { survey }: Atlas, editor: string): string =>
  `${claim} (bron: ${survey.publisher}, ${survey.year}; bewerking: ${editor}).`;

/** A sentence on the answers, which ends in how many gave one and how many were asked. */
export function ofAnswers(claim: string, atlas: Atlas, editor: string): string {
  return sourced(`${claim}; ${answeredClause(counts(atlas))}`, atlas, editor);
}
