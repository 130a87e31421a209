import { answeredIn, silentIn } from '../../survey/atlas.ts';
import { askedMunicipality, partOf } from '../../text/part-of.ts';
import { fewestToStandOut, largestOf, type FindingRule } from './finding.ts';
import { unknownOf } from '../../survey/no-answer.ts';
import { capitalise } from '../../text/format.ts';

const fewestSilent = 3;

/** Of some municipalities no answer is known. */
export const silenceFinding: FindingRule = (atlas) => {
  const silent = silentIn(atlas);
  if (silent.length < fewestSilent || answeredIn(atlas).length < fewestToStandOut) return undefined;
  return {
    id: 'zonder-antwoord',
    chart: 'respons-kaart',
    title: capitalise(unknownOf(partOf(silent.length, atlas.asked.length, askedMunicipality))),
    share: { count: silent.length, total: atlas.asked.length, of: 'gemeenten' },
    story: 'Zij ontbreken in elk getal over de antwoorden.',
    examples: largestOf(silent, atlas.survey),
    limits:
      'Dat zegt niet dat deze gemeenten niets deden. Misschien kwam hun antwoord later, of staat het ergens anders.',
    range: null,
  };
};
