import { silentIn, type Atlas } from '../survey/atlas.ts';
import { formatCount } from '../text/format.ts';

/** Of how many no answer is known; nothing where each answered. */
export function silenceNote(atlas: Atlas): string[] {
  const silent = silentIn(atlas).length;
  return silent > 0
    ? [`Van ${formatCount(silent, 'gemeente', 'gemeenten')} is geen antwoord bekend.`]
    : [];
}
