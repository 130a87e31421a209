import { answeredIn, silentIn } from '../../survey/atlas.ts';
import { isGiven } from '../../survey/gap.ts';
import { formatNumber } from '../../text/format.ts';
import { askedMunicipality, partOf } from '../../text/part-of.ts';
import { bySize, fewestToStandOut, mostExamples, type FindingRule } from './finding.ts';

const fewestSilent = 3;

/** Of some municipalities no answer is known. */
export const silenceFinding: FindingRule = (atlas) => {
  const silent = silentIn(atlas);
  if (silent.length < fewestSilent || answeredIn(atlas).length < fewestToStandOut) return undefined;
  return {
    id: 'zonder-antwoord',
    chart: 'respons-kaart',
    title: `Van ${partOf(silent.length, atlas.asked.length, askedMunicipality)} is geen antwoord bekend`,
    story: 'In elk getal op deze site ontbreken zij.',
    examples: bySize(silent)
      .slice(0, mostExamples)
      .map((entry) => {
        const { name, inhabitants } = entry.municipality;
        return {
          entry,
          text: isGiven(inhabitants)
            ? `${name} had ${formatNumber(inhabitants.value)} inwoners.`
            : '',
        };
      }),
    limits:
      'Dat zegt niet dat deze gemeenten niets deden. Misschien kwam hun antwoord later, of staat het ergens anders.',
    range: null,
  };
};
