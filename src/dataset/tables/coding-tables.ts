import { agreementOf } from '../../survey/agreement.ts';
import { agreementMeasures, codingFields } from '../../survey/vocabulary.ts';
import * as column from './columns.ts';
import { inAnswer, ofAtlas, withOrigin } from './origins.ts';
import { publishedTable, type Column } from './table.ts';

const byUs = (nl: string, en: string) => withOrigin(column.text(nl, en), inAnswer('ingedeeld'));
const coded = (nl: string, en: string) => column.orGap(byUs(nl, en), 'niet-genoemd');
const computed = ofAtlas('berekend uit codering.csv');
const field = column.atlasText(
  'Welk deel van het antwoord.',
  'Which part of the answer.',
  codingFields,
);

export const codering = publishedTable({
  title: 'Codering',
  description:
    'Elk veld van elk antwoord, twee keer los van elkaar ingedeeld, met wat is vastgesteld en waarom.',
  key: ['enquete', 'gemeentecode', 'veld'],
  columns: {
    enquete: column.surveyId,
    ...column.ofWhom,
    veld: withOrigin(field, ofAtlas('codeboek van de atlas')),
    eerste: coded('De eerste indeling.', 'The first coding.'),
    tweede: coded('De tweede indeling.', 'The second coding.'),
    vastgesteld: coded('De indeling die geldt.', 'The settled coding.'),
    waarom: withOrigin(
      column.text('Waarom deze indeling geldt.', 'Why this coding was settled on.'),
      inAnswer('samengevat'),
    ),
    bron: column.sourceId,
  },
  rows: ({ tables }) =>
    tables.codings.map(({ survey, municipality, name, ...coding }) => ({
      enquete: survey,
      gemeentecode: municipality,
      gemeentenaam: name,
      veld: coding.field,
      eerste: coding.first || 'niet-genoemd',
      tweede: coding.second || 'niet-genoemd',
      vastgesteld: coding.settled || 'niet-genoemd',
      waarom: coding.why,
      bron: tables.surveys.find(({ id }) => id === survey)?.source ?? '',
    })),
});

const decimal = (nl: string, en: string, more: Partial<Column>): Column => ({
  ...withOrigin(column.year(nl, en, 'atlas'), computed),
  decimal: true,
  ...more,
});

export const overeenstemming = publishedTable({
  title: 'Overeenstemming',
  description: 'Per veld: hoe vaak de twee indelingen van codering.csv gelijk waren.',
  key: ['enquete', 'veld'],
  columns: {
    enquete: column.surveyId,
    veld: withOrigin(field, ofAtlas('codeboek van de atlas')),
    aantal: withOrigin(
      column.year('Aantal antwoorden dat twee keer is ingedeeld.', 'Answers coded twice.', 'atlas'),
      computed,
    ),
    gelijk: withOrigin(
      column.year('Aantal waarbij beide gelijk zijn.', 'Answers with equal codings.', 'atlas'),
      computed,
    ),
    gelijk_procent: decimal(
      'Gelijk gedeeld door aantal, in procenten.',
      'Equal divided by all, in per cent.',
      { unit: '%' },
    ),
    maat: withOrigin(
      column.atlasText(
        'Kappa van Cohen bij één woord, F1 bij een lijst.',
        'Cohen’s kappa for one word, F1 for a list.',
        agreementMeasures,
      ),
      computed,
    ),
    score: decimal('De waarde van de maat, hoogstens 1.', 'The value of the measure, at most 1.', {
      blank: true,
      minimum: -1,
    }),
    score_reden: withOrigin(column.reason('score'), computed),
  },
  rows: ({ tables }) =>
    tables.surveys.flatMap(({ id }) =>
      agreementOf(tables.codings.filter(({ survey }) => survey === id))
        .filter(({ count }) => count > 0)
        .map(({ field: veld, count, same, measure, score }) => ({
          enquete: id,
          veld,
          aantal: count,
          gelijk: same,
          gelijk_procent: Math.round((1000 * same) / count) / 10,
          maat: measure,
          score: score === null ? '' : Math.round(1000 * score) / 1000,
          score_reden: score === null ? 'niet-van-toepassing' : '',
        })),
    ),
});
