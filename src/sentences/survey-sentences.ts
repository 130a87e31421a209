import { counts } from '../survey/answered-clause.ts';
import { silentIn, type Atlas } from '../survey/atlas.ts';
import { silenceIsNoNo } from '../survey/cautions.ts';
import { capitalise, formatCount } from '../text/format.ts';
import { municipality, partOf } from '../text/part-of.ts';
import { unknownOf } from '../survey/no-answer.ts';

/** What the list of all municipalities is, for search engines; the atlas may know more than were asked. */
export function describeList(atlas: Atlas): string {
  const { answered } = counts(atlas);
  const all = atlas.municipalities.length;
  const told =
    answered === 0
      ? ''
      : answered === 1
        ? `, met het antwoord dat er is over ${atlas.topic.subject}`
        : `, met de antwoorden over ${atlas.topic.subject}`;
  return `${capitalise(partOf(all, all, municipality))} in deze atlas${told}.`;
}

/** From when and where the answers are; without any, the survey. */
export const whenAndWhere = (atlas: Atlas, region: string): string =>
  counts(atlas).answered === 0
    ? `De enquête is van ${atlas.survey.year} en gaat over ${region}.`
    : `De antwoorden zijn van ${atlas.survey.year} en gaan over ${region}.`;

/** What silence does not say, on the front page; nothing where nobody is silent. */
export const silenceCaution = (atlas: Atlas): string =>
  silentIn(atlas).length === 0 ? '' : silenceIsNoNo;

/** Of how many no answer is known, as a sentence; nothing where each answered. */
export function silenceOf(atlas: Atlas): string {
  const silent = silentIn(atlas).length;
  return silent === 0
    ? ''
    : `${capitalise(unknownOf(partOf(silent, atlas.asked.length, municipality)))}.`;
}

/** What a journalist writes beside a number; nothing where no answer is known. */
export function countToWrite(atlas: Atlas): string {
  const { answered, all } = counts(atlas);
  if (answered === 0) return '';
  return `Schrijf “${partOf(answered, all, municipality)}”, ook bij een percentage.`;
}

/** Why nothing stands out. */
export const nothingStandsOut = (atlas: Atlas): string =>
  counts(atlas).answered === 0
    ? 'Er is nog geen antwoord waarin iets kan opvallen.'
    : 'In deze antwoorden staat niets dat zo duidelijk is dat wij het hier kunnen noemen.';

/** How many answers are about more municipalities than the one that gave them. */
export const jointSentence = (answers: number): string =>
  answers === 0
    ? 'Geen antwoord gaat volgens onze gegevens over meer dan één gemeente.'
    : `${answers === 1 ? 'Eén antwoord gaat' : formatCount(answers, 'antwoord', 'antwoorden gaan')} ook over andere gemeenten. Tel daarmee geen gemeente dubbel, en vul er geen andere mee in.`;
