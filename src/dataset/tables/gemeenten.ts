import { formatDate } from '../../text/format-date.ts';
import { factGaps, mapAnswer, reasonOrEmpty, valueOrEmpty, valueOrGap } from '../../survey/gap.ts';
import { budgetPerPermitHolder, partnerCount, projectCount } from '../../survey/indicators.ts';
import {
  approaches,
  budgetKinds,
  phases,
  statuses,
  themes,
  type OriginKind,
} from '../../survey/vocabulary.ts';
import { answersOf, whose } from './answers.ts';
import { budgetten } from './budgetten.ts';
import * as column from './columns.ts';
import { inAnswer, withOrigin } from './origins.ts';
import { publishedTable, type OriginOf, type Publication, type PublishedRow } from './table.ts';

/** From the list of inhabitants that the survey of the row goes by. */
const inInhabitants = (kind: OriginKind, calculation?: string): OriginOf => ({
  each: ({ enquete }, { tables }) => {
    const survey = tables.surveys.find(({ id }) => id === enquete);
    return {
      source: survey?.inhabitants.source ?? null,
      place: survey ? `inwoners op ${formatDate(survey.inhabitants.on)}` : 'lijst van inwoners',
      kind,
      calculation,
    };
  },
});

const isDerived = (row: PublishedRow) => row['budget_per_vergunninghouder_soort'] === 'afgeleid';
const amountKind = (row: PublishedRow) => (isDerived(row) ? 'afgeleid' : 'overgenomen');

/** The calculation stands with the derived amount in the table of amounts. */
const amountCalculation = (row: PublishedRow, publication: Publication) =>
  isDerived(row)
    ? budgetten
        .rows(publication)
        .filter(({ soort, bron }) => soort === 'afgeleid' && bron === row['bron'])
        .find(({ gemeentecode }) => gemeentecode === row['gemeentecode'])
        ?.['toelichting']?.toString()
    : undefined;

const projectCalculation = (row: PublishedRow) =>
  row['aantal_projecten'] === 0
    ? 'nul, omdat het antwoord zegt dat er geen aparte projecten zijn'
    : 'aantal rijen van deze gemeente in projecten.csv';

const amountReason = column.reason('budget_per_vergunninghouder_eur');

export const gemeenten = publishedTable({
  title: 'Gemeenten',
  description: 'Eén rij per gemeente met een pagina: het antwoord, of waarom het er niet is.',
  key: ['gemeentecode', 'enquete'],
  columns: {
    gemeentecode: column.municipalityCode,
    gemeentenaam: column.municipalityName,
    provincie: column.text('Provincie.', 'Province.', 'CBS'),
    status: column.text(
      'Of de gemeente antwoord gaf.',
      'Whether the municipality answered.',
      'enquête',
      statuses,
    ),
    aanpak: column.orGap(
      column.text(
        'Wie volgens het antwoord het meeste deed.',
        'Who carries the main load according to the answer.',
        'enquête',
        approaches,
      ),
    ),
    fase: column.orGap(column.text('Hoe ver het was.', 'How far it had come.', 'enquête', phases)),
    themas: column.orGap(
      column.list('Thema’s die het antwoord noemt.', 'Themes that the answer names.', themes),
    ),
    samenvatting: column.orGap(
      withOrigin(
        column.text('Het antwoord in onze eigen woorden.', 'The answer in our own words.'),
        inAnswer('samengevat'),
      ),
    ),
    inwoners: withOrigin(
      column.number(
        'Inwoners op de dag die bij de herkomst staat.',
        'Inhabitants on the day that the provenance names.',
        'CBS',
        'personen',
      ),
      inInhabitants('registratie'),
    ),
    inwoners_reden: withOrigin(
      column.reason('inwoners', factGaps),
      inInhabitants('afgeleid', 'zegt waarom inwoners geen waarde heeft'),
    ),
    budget_per_vergunninghouder_eur: withOrigin(
      column.amount(
        'Bedrag per vergunninghouder. Kijk altijd naar de soort: afgeleide bedragen zijn ander geld.',
        'Amount per permit holder. Always read with its kind: derived amounts are other money.',
      ),
      inAnswer(amountKind, amountCalculation),
    ),
    budget_per_vergunninghouder_eur_reden: amountReason,
    budget_per_vergunninghouder_soort: column.orGap(
      column.atlasText(
        'Genoemd door de gemeente of door ons berekend.',
        'Reported by the municipality or computed by us.',
        budgetKinds,
      ),
    ),
    budget_per_vergunninghouder_reden: column.formerName(
      amountReason,
      'budget_per_vergunninghouder_eur_reden',
      '2027-12-01',
    ),
    aantal_partners: withOrigin(
      column.number('Partners die bij naam zijn genoemd.', 'Partners mentioned by name.'),
      inAnswer('afgeleid', 'aantal rijen van deze gemeente in partners.csv met met_naam = ja'),
    ),
    aantal_partners_reden: column.reason('aantal_partners'),
    aantal_projecten: withOrigin(
      column.number(
        'Projecten; 0 alleen als de gemeente zegt dat er geen zijn.',
        'Projects; 0 only where the municipality says there are none.',
      ),
      inAnswer('afgeleid', projectCalculation),
    ),
    aantal_projecten_reden: column.reason('aantal_projecten'),
    opgegaan_in: column.orGap(
      column.code(
        'Code van de gemeente waar zij later in opging.',
        'Code of the municipality it later merged into.',
      ),
      'niet-van-toepassing',
    ),
    enquete: column.surveyId,
    bron: column.sourceId,
  },
  rows: (publication) =>
    answersOf(publication).map(({ municipality, response }) => {
      const budget = budgetPerPermitHolder(municipality, response);
      const partners = partnerCount(response);
      const projects = projectCount(response);
      return {
        ...whose(municipality),
        provincie: municipality.province,
        status: response.status,
        aanpak: valueOrGap(response.approach),
        fase: valueOrGap(response.phase),
        themas: valueOrGap(mapAnswer(response.themes, (words) => words.join('|'))),
        samenvatting: valueOrGap(response.summary),
        inwoners: valueOrEmpty(municipality.inhabitants),
        inwoners_reden: reasonOrEmpty(municipality.inhabitants),
        budget_per_vergunninghouder_eur: valueOrEmpty(mapAnswer(budget, ({ amount }) => amount)),
        budget_per_vergunninghouder_eur_reden: reasonOrEmpty(budget),
        budget_per_vergunninghouder_soort: valueOrGap(mapAnswer(budget, ({ kind }) => kind)),
        budget_per_vergunninghouder_reden: reasonOrEmpty(budget),
        aantal_partners: valueOrEmpty(partners),
        aantal_partners_reden: reasonOrEmpty(partners),
        aantal_projecten: valueOrEmpty(projects),
        aantal_projecten_reden: reasonOrEmpty(projects),
        opgegaan_in: municipality.successor?.code ?? 'niet-van-toepassing',
        enquete: response.survey,
        bron: response.source,
      };
    }),
});
