import { silentIn, type Atlas } from '../survey/atlas.ts';
import { capitalise, formatCount } from '../text/format.ts';
import { unknownOf } from '../survey/no-answer.ts';

/** Of how many no answer is known; nothing where each answered. */
export function silenceNote(atlas: Atlas): string[] {
  const silent = silentIn(atlas).length;
  return silent > 0
    ? [`${capitalise(unknownOf(formatCount(silent, 'gemeente', 'gemeenten')))}.`]
    : [];
}
