import { answeredIn, responseIn, type Atlas } from '../survey/atlas.ts';
import { formatCount } from '../text/format.ts';
import { isGiven } from '../survey/gap.ts';
import { budgetPerPermitHolder, partnerCount, projectCount } from '../survey/indicators.ts';
import type { Municipality } from '../survey/municipality.ts';

/** What a reader must know before comparing the rows of one column. */
export interface ListNote {
  /** Of the column. */
  id: string;
  text: string;
}

/** The notes of the list: who is counted, and what a comparison of each column hides. */
export function listNotes(
  atlas: Atlas,
  municipalities: readonly Municipality[],
  survey: string,
): { asked: string; columns: ListNote[] } {
  const { asked } = atlas;
  const n = asked.length;
  const statusOf = (record: Municipality) => responseIn(record, survey).status;
  const notAsked = municipalities.filter((record) => statusOf(record) === 'niet-gevraagd').length;
  const notYet = municipalities.length - n - notAsked;
  const count = (has: (entry: Atlas['asked'][number]) => boolean) => asked.filter(has).length;
  const withPartner = count(({ response }) => isGiven(partnerCount(response)));
  const withProject = count(({ response }) => isGiven(projectCount(response)));
  const withBudget = count(({ municipality, response }) =>
    isGiven(budgetPerPermitHolder(municipality, response)),
  );
  return {
    asked: `N is ${n}: de gemeenten die de vraag kregen. ${answeredIn(atlas).length} gaven antwoord. In de lijst staan ook ${formatCount(notAsked, 'gemeente die de vraag niet kreeg', 'gemeenten die de vraag niet kregen')} en ${formatCount(notYet, 'gemeente die nog niet bestond', 'gemeenten die nog niet bestonden')}. Zij tellen niet mee in N.`,
    columns: [
      {
        id: 'themas',
        text: 'Thema’s: wie een lang antwoord gaf, noemt al snel meer thema’s. Daarom krijgt een gemeente hier geen rangnummer.',
      },
      {
        id: 'partners',
        text: `Partners: ${withPartner} van ${n} noemen een partner met naam. Wie een lang antwoord gaf, noemt er al snel meer. Groepen zonder naam, zoals vrijwilligers, tellen niet mee.`,
      },
      {
        id: 'projecten',
        text: `Projecten: ${withProject} van ${n} noemen een project of zeggen dat er geen is. Het getal zegt niets over hoe groot een project is.`,
      },
      {
        id: 'budget',
        text: `Budget: ${withBudget} van ${n} hebben een bedrag per vergunninghouder. Bedragen voor een ander doel of van een andere soort zijn ander geld. Ze staan apart en krijgen geen rangnummer.`,
      },
    ],
  };
}
