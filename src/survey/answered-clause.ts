import { askedMunicipality, municipality, partOf, type Noun } from '../text/part-of.ts';
import { answeredIn, type Atlas } from './atlas.ts';
import { noAnswer } from './no-answer.ts';

interface Counts {
  answered: number;
  all: number;
}

/** How many municipalities gave an answer, and how many were asked. */
export const counts = (atlas: Atlas): Counts => ({
  answered: answeredIn(atlas).length,
  all: atlas.asked.length,
});

/** How many of those that were asked answered, as a clause; silence is told as what is not known. */
export function answeredClause({ answered, all }: Counts, noun: Noun = askedMunicipality): string {
  if (all === 0) return 'er is nog geen gemeente gevraagd';
  if (answered === 0)
    return `van ${partOf(all, all, noun).replace(/^alle /, 'de ')} is nog ${noAnswer['niet-gereageerd'].short}`;
  return `${partOf(answered, all, noun)} ${answered === 1 ? 'gaf' : 'gaven'} antwoord`;
}

/** The same for a title, in which nobody doubts that they were asked. */
export const answeredInTitle = (of: Counts): string =>
  answeredClause(of, of.all === 1 ? askedMunicipality : municipality);
