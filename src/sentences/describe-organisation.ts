import type { Organisation } from '../survey/tables.ts';
import { capitalise, formatCount } from '../text/format.ts';
import { organisationInText } from '../survey/organisation-in-text.ts';

/** One sentence on the page of an organisation: where it is named, never what it does. */
export function describeOrganisation(
  organisation: Pick<Organisation, 'name' | 'named'>,
  municipalities: number,
  year: number,
  elsewhere: boolean,
): string {
  const spoken = organisationInText(organisation);
  return municipalities > 0
    ? `Waar ${spoken} voorkomt in de antwoorden van gemeenten uit ${year}: bij ${formatCount(municipalities, 'gemeente', 'gemeenten')}.`
    : `${organisation.named ? capitalise(spoken) : `‘${organisation.name}’`} staat niet in de antwoorden van ${year}${elsewhere ? ', wel in een andere bron' : ''}.`;
}
