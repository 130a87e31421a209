import type { Match } from './match.ts';

const sameNameRank = 0.1;

/** Whether a match is the name that was typed, in whatever spelling: no word more, less or elsewhere. */
export function isSameName(best: Match | undefined): boolean {
  return best?.match === 'exact' && best.rank < sameNameRank;
}
