import { extent } from 'd3';
import { organisationInText } from '../survey/organisation-in-text.ts';
import type { Organisation } from '../survey/tables.ts';
import { capitalise, formatCount, formatNumber } from '../text/format.ts';
import { noAnswer } from '../survey/no-answer.ts';

type Told = Pick<Organisation, 'name' | 'named'>;

/** An organisation as it opens a sentence. */
const opening = (organisation: Told): string =>
  organisation.named ? capitalise(organisationInText(organisation)) : `‘${organisation.name}’`;

/** Where an organisation is named, for what its page says of that. */
export interface Mentions {
  /** How many municipalities named it. */
  count: number;
  year: number;
  isAnswered: boolean;
  /** Whether the answers tell which organisations they name. */
  isKept: boolean;
  /** Whether an answer to another survey has it. */
  inOthers: boolean;
  /** Whether anything else than this survey has it. */
  isElsewhere: boolean;
}

/** That a survey does not tell which organisations its answers name. */
export const notKept = ({ year }: Pick<Mentions, 'year'>): string =>
  `Bij de enquête van ${year} is niet bijgehouden welke organisaties er zijn genoemd.`;

/** One sentence on the page of an organisation: where it is named, never what it does. */
export function describeOrganisation(organisation: Told, mentions: Mentions): string {
  const { count, year, isAnswered, isKept, isElsewhere } = mentions;
  if (!isAnswered)
    return `Er is nog geen antwoord uit ${year} waarin ${organisationInText(organisation)} kan staan.`;
  if (!isKept)
    return isElsewhere
      ? `Waar ${organisationInText(organisation)} voorkomt in andere bronnen dan de enquête van ${year}.`
      : notKept(mentions);
  return count > 0
    ? `Waar ${organisationInText(organisation)} voorkomt in de antwoorden van gemeenten uit ${year}: bij ${formatCount(count, 'gemeente', 'gemeenten')}.`
    : `${opening(organisation)} staat niet in de antwoorden van ${year}${isElsewhere ? ', wel in een andere bron' : ''}.`;
}

/** How many municipalities named an organisation, as a heading; with its year where another survey has it. */
export function mentionHeading(
  organisation: Told,
  { count, year, isAnswered, isKept, inOthers }: Mentions,
): string {
  if (!isAnswered) return `Nog ${noAnswer['niet-gereageerd'].short}`;
  if (!isKept) return inOthers ? 'Genoemd in een andere enquête' : `Niet bijgehouden in ${year}`;
  return count === 0
    ? `Geen gemeente noemde ${organisationInText(organisation)} in de enquête${inOthers ? ` van ${year}` : ''}`
    : `Genoemd door ${formatCount(count, 'gemeente', 'gemeenten')} in ${year}`;
}

/** Where an organisation stands that no answer of any survey names. */
export const knownFrom = (organisation: Told, arrangements: number): string =>
  arrangements > 0
    ? `${opening(organisation)} komt voor in een andere bron. Kijk hieronder.`
    : `${opening(organisation)} staat wel in de lijst van organisaties van deze atlas.`;

/** How many facts of other sources there are, and over which years; those of some have no date. */
export function factsOverYears(days: readonly (string | null)[]): string {
  const [first, last] = extent(days.flatMap((day) => day?.slice(0, 4) ?? []));
  const facts = formatCount(days.length, 'feit', 'feiten');
  if (first === undefined) return facts;
  return first === last ? `${facts}, van ${first}` : `${facts}, van ${first} tot en met ${last}`;
}

/** Of how many of the municipalities that named an organisation other sources tell more. */
export function knownSince(
  organisation: Told,
  { named, known, year }: { named: number; known: number; year: number },
): string {
  const spoken = organisationInText(organisation);
  const listed =
    named === 1
      ? `De gemeente die ${spoken} in ${year} noemde, staat ${known === 1 ? '' : 'niet '}in deze lijst.`
      : `Van de ${formatNumber(named)} gemeenten die ${spoken} in ${year} noemden, ${known === 0 ? 'staat er geen' : known === 1 ? 'staat er 1' : `staan er ${formatNumber(known)}`} in deze lijst.`;
  return known < named ? `${listed} Hoe het daar verder ging, weten wij niet.` : listed;
}
