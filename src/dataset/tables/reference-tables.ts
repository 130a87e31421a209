import { organisationKinds, sourceKinds } from '../../survey/vocabulary.ts';
import * as column from './columns.ts';
import { inRegister, inText, ofAtlas, withOrigin } from './origins.ts';
import { organisationNameOrigin } from './organisation-origin.ts';
import { publishedTable, type Publication, type PublishedRow } from './table.ts';
import { toldColumns } from './told-columns.ts';

const { gezien, gezien_op } = toldColumns;

export const organisaties = publishedTable({
  title: 'Organisaties',
  description: 'Elke organisatie met één id en één schrijfwijze.',
  key: ['organisatie_id'],
  columns: {
    organisatie_id: column.organisationId,
    organisatie: withOrigin(column.sourceText('Naam.', 'Name.'), organisationNameOrigin),
    soort: withOrigin(
      column.atlasText('Soort organisatie.', 'Kind of organisation.', organisationKinds),
      ofAtlas('door ons ingedeeld op naam en op wat de bronnen zeggen'),
    ),
    onderdeel_van: column.orGap(
      column.referring(
        column.atlasText('Id van het geheel waar zij bij hoort.', 'Id of the whole it belongs to.'),
        'organisaties',
        'organisatie_id',
      ),
      'niet-van-toepassing',
    ),
  },
  rows: ({ tables }) =>
    tables.organisations.map(({ id, name, kind, parent }) => ({
      organisatie_id: id,
      organisatie: name,
      soort: kind,
      onderdeel_van: parent ?? 'niet-van-toepassing',
    })),
});

/** What organisations are, as far as a source tells. */
export const omschrijvingen = publishedTable({
  title: 'Omschrijvingen',
  description: 'Wat een organisatie is, volgens een bron.',
  key: ['organisatie_id'],
  columns: {
    organisatie_id: column.ofOrganisation,
    organisatie: withOrigin(column.sourceText('Naam.', 'Name.'), organisationNameOrigin),
    wat: withOrigin(
      column.sourceText('Wat zij is, in onze woorden.', 'What it is, in our words.'),
      inText('samengevat'),
    ),
    bron: column.sourceId,
    gezien,
    gezien_op,
  },
  rows: ({ tables }) =>
    tables.organisations.flatMap(({ id, name, about }) =>
      about
        ? [
            {
              organisatie_id: id,
              organisatie: name,
              wat: about.text,
              bron: about.source,
              gezien: about.seen,
              gezien_op: about.seenOn,
            },
          ]
        : [],
    ),
});

const sourceOf = ({ bron }: PublishedRow, { tables }: Publication) =>
  tables.sources.find(({ id }) => id === bron);

export const bronnen = publishedTable({
  title: 'Bronnen',
  description: 'Elke bron met uitgever, soort en datum voor zover bekend.',
  key: ['bron'],
  columns: {
    bron: column.atlasText('Id van de bron.', 'Id of the source.'),
    titel: column.sourceText('Titel.', 'Title.'),
    uitgever: column.sourceText('Uitgever.', 'Publisher.'),
    soort: withOrigin(
      column.atlasText('Soort bron.', 'Kind of source.', sourceKinds),
      inText('ingedeeld'),
    ),
    gepubliceerd_op: withOrigin(
      column.unknownOf(
        column.date(
          'Datum voor zover bekend; bij sommige bronnen uit de inhoud afgeleid.',
          'Date as far as known; for some sources derived from the contents.',
          'bron',
        ),
      ),
      inText(
        (row, publication) =>
          sourceOf(row, publication)?.dateDerived ? 'afgeleid' : 'overgenomen',
        (row, publication) => {
          const source = sourceOf(row, publication);
          return source?.dateDerived ? source.note : undefined;
        },
      ),
    ),
    adres: column.sourceText(
      'Webadres, of de woorden “adres niet bekend”.',
      'Web address, or the words “adres niet bekend” (address not known).',
    ),
  },
  rows: ({ tables }) =>
    tables.sources.map(({ id, title, publisher, kind, publishedOn, address }) => ({
      bron: id,
      titel: title,
      uitgever: publisher,
      soort: kind,
      gepubliceerd_op: publishedOn,
      adres: address,
    })),
});

const placeList = inRegister('cbs-woonplaatsen', 'lijst van woonplaatsen en hun gemeente');

export const woonplaatsen = publishedTable({
  title: 'Woonplaatsen',
  description: 'Elke officiële woonplaats met haar gemeente in het jaar van de enquête en nu.',
  key: ['woonplaats', 'gemeentecode'],
  columns: {
    woonplaats: withOrigin(
      column.text('Naam van de woonplaats.', 'Name of the place.', 'CBS'),
      placeList,
    ),
    gemeentecode: withOrigin(
      column.code(
        'CBS-code in het jaar van de enquête.',
        'Municipality code in the year of the survey.',
      ),
      placeList,
    ),
    gemeentecode_nu: withOrigin(column.code('CBS-code nu.', 'Municipality code today.'), placeList),
  },
  rows: ({ tables }) =>
    tables.places.map(({ name, municipality, municipalityNow }) => ({
      woonplaats: name,
      gemeentecode: municipality,
      gemeentecode_nu: municipalityNow,
    })),
});

export const omzettabel = publishedTable({
  title: 'Omzettabel',
  description: 'Van elke gemeente in het jaar van de enquête naar de gemeente van nu.',
  key: ['gemeentecode'],
  columns: {
    ...column.ofWhom,
    gemeentecode_nu: column.code('CBS-code nu.', 'Municipality code today.'),
    gemeentenaam_nu: column.text('Naam nu.', 'Name today.', 'CBS'),
    sinds: column.orGap(
      column.date(
        'Sinds wanneer; niet-van-toepassing als er niets veranderde.',
        'Since when; niet-van-toepassing where nothing changed.',
        'CBS',
      ),
      'niet-van-toepassing',
    ),
  },
  rows: ({ municipalities, tables }) =>
    municipalities
      .filter(({ foundedOn }) => tables.surveys.some(({ asked }) => (foundedOn ?? '') <= asked.on))
      .map(({ code, name, successor }) => ({
        gemeentecode: code,
        gemeentenaam: name,
        gemeentecode_nu: successor?.code ?? code,
        gemeentenaam_nu: successor?.name ?? name,
        sinds: successor?.on ?? 'niet-van-toepassing',
      })),
});
