import { answerFields } from '../../survey/answer-fields.ts';
import { organisationKinds, yesNo } from '../../survey/vocabulary.ts';
import { answersOf, whose } from './answers.ts';
import * as column from './columns.ts';
import { inAnswer, namedOr, withOrigin } from './origins.ts';
import { publishedTable } from './table.ts';

export const partners = publishedTable({
  title: answerFields.partners.label,
  description: 'Eén rij per organisatie of groep die een gemeente in haar antwoord noemt.',
  key: ['gemeentecode', 'organisatie_id', 'bron'],
  columns: {
    ...column.ofWhom,
    organisatie_id: column.ofOrganisation,
    organisatie: withOrigin(
      column.text('Naam van de organisatie.', 'Name of the organisation.'),
      inAnswer(namedOr('ingedeeld')),
    ),
    soort: column.atlasText('Soort organisatie.', 'Kind of organisation.', organisationKinds),
    met_naam: column.text(
      'Of het een eigennaam is, of een groep zonder naam.',
      'Whether it is a proper name or an unnamed group.',
      'enquête',
      yesNo,
    ),
    bron: column.sourceId,
  },
  rows: (publication) =>
    answersOf(publication).flatMap(({ municipality, response }) =>
      response.partners.map((partner) => ({
        ...whose(municipality),
        organisatie_id: partner.organisation,
        organisatie: partner.name,
        soort: partner.kind,
        met_naam: partner.named ? 'ja' : 'nee',
        bron: response.source,
      })),
    ),
});
