import { slugOf } from '../text/slug.ts';
import type { Data, SurveyData } from '../read/read-data.ts';
import type { AtlasRows, SurveyRows } from '../read/table-schemas.ts';
import { pathOf, surveyPathOf, type Breach, type Check, type Row } from './table-check.ts';

/** A set of values that references may point at, and what people call it. */
interface Known {
  values: ReadonlySet<string>;
  where: string;
}

const known = (where: string, values: Iterable<string>): Known => ({
  where,
  values: new Set(values),
});

const knownInAtlas = ({ rows, surveys }: Data) => ({
  pages: known(
    'gemeenten.csv',
    rows.municipalities.map((row) => row.gemeentecode),
  ),
  codes: known('de lijsten van gemeenten', [
    ...rows.municipalities.map((row) => row.gemeentecode),
    ...rows.formerMunicipalities.flatMap(({ gemeentecode }) => gemeentecode ?? []),
    ...rows.nationalMunicipalities.map((row) => row.gemeentecode),
  ]),
  sources: known(
    'bronnen.csv',
    rows.sources.map((row) => row.bron),
  ),
  organisations: known(
    'organisaties.csv',
    rows.organisations.map((row) => row.organisatie_id),
  ),
  surveys: known(
    'de map enquetes',
    surveys.map(({ survey }) => survey.id),
  ),
});

const knownInSurvey = ({ rows }: SurveyData) => ({
  answered: known(
    'de gemeenten met een antwoord',
    rows.responses.filter((row) => row.status === 'beantwoord').map((row) => row.gemeentecode),
  ),
  asked: known(
    'antwoorden.csv',
    rows.responses.map((row) => row.gemeentecode),
  ),
  questions: known(
    'vragen.csv',
    rows.questions.map((row) => row.vraag),
  ),
});

type KnownInAtlas = keyof ReturnType<typeof knownInAtlas>;
type KnownInSurvey = keyof ReturnType<typeof knownInSurvey>;

/** A table, what its cells point at, and the columns of those cells. */
type Reference<Tables extends Record<keyof Tables, object[]>, Where> = {
  [Name in keyof Tables]: [Name, Where, ...(keyof Tables[Name][number])[]];
}[keyof Tables];

const ofAtlas: Reference<AtlasRows, KnownInAtlas>[] = [
  ['municipalities', 'codes', 'opgegaan_in'],
  ['municipalities', 'sources', 'website_bron'],
  ['formerMunicipalities', 'codes', 'opgegaan_in'],
  ['places', 'codes', 'gemeentecode', 'gemeentecode_nu'],
  ['postcodes', 'codes', 'gemeentecode', 'gemeentecode_2022'],
  ['nationalMunicipalities', 'codes', 'opgegaan_in'],
  ['nationalPlaces', 'codes', 'gemeentecode'],
  ['nationalPostcodes', 'codes', 'gemeentecode'],
  ['tiles', 'pages', 'gemeentecode'],
  ['neighbours', 'pages', 'gemeentecode_a', 'gemeentecode_b'],
  ['housingTargetExemptions', 'pages', 'gemeentecode'],
  ['areas', 'pages', 'gemeentecode'],
  ['organisations', 'organisations', 'onderdeel_van'],
  ['descriptions', 'organisations', 'organisatie_id'],
  ['descriptions', 'sources', 'bron'],
  ['arrangements', 'pages', 'gemeentecode'],
  ['arrangements', 'organisations', 'organisatie_id'],
  ['arrangements', 'sources', 'bron'],
  ['amounts', 'pages', 'gemeentecode'],
  ['amounts', 'sources', 'bron'],
  ['amounts', 'organisations', 'organisatie_id'],
  ['housing', 'pages', 'gemeentecode'],
  ['housing', 'sources', 'bron'],
  ['outcomes', 'pages', 'gemeentecode'],
  ['outcomes', 'sources', 'bron'],
  ['reactions', 'pages', 'gemeentecode'],
  ['reactions', 'sources', 'bron'],
  ['reactions', 'surveys', 'enquete'],
];

const ofSurvey: Reference<SurveyRows, KnownInAtlas | KnownInSurvey>[] = [
  ['responses', 'sources', 'bron'],
  ['partners', 'sources', 'bron'],
  ['partners', 'answered', 'gemeentecode'],
  ['partners', 'organisations', 'organisatie_id'],
  ['projects', 'sources', 'bron'],
  ['projects', 'answered', 'gemeentecode'],
  ['budgets', 'sources', 'bron'],
  ['budgets', 'answered', 'gemeentecode'],
  ['codings', 'answered', 'gemeentecode'],
  ['given', 'asked', 'gemeentecode'],
  ['given', 'questions', 'vraag'],
  ['given', 'sources', 'bron'],
];

/** The cells of these columns that point at nothing; an empty cell points nowhere. */
const unknown = (
  file: string,
  rows: readonly Row[],
  { values, where }: Known,
  columns: readonly PropertyKey[],
): Breach[] =>
  rows.flatMap((row) =>
    columns
      .flatMap((column) => row[String(column)] as string | string[] | null)
      .filter((reference) => reference !== null && !values.has(reference))
      .map((reference) => ({
        file,
        line: row.line,
        message: `${reference} is niet bekend in ${where}`,
        tip: `voeg ${reference} daar toe of verbeter de cel`,
      })),
  );

/** An arrangement is of an area, or of its municipality alone. */
function unknownAreas({ rows }: Data): Breach[] {
  const slugs = new Map(
    rows.municipalities.map((row) => [row.gemeentecode, slugOf(row.gemeentenaam)]),
  );
  return unknown(
    pathOf('arrangements'),
    rows.arrangements.filter((row) => row.gebied !== slugs.get(row.gemeentecode ?? '')),
    known(
      'gebieden.csv, en hoort niet bij de gemeente van deze regel',
      rows.areas.map((row) => row.gebied),
    ),
    ['gebied'],
  );
}

/** Everything that a row points at exists. */
export const knownReferences: Check = {
  name: 'elke verwijzing bestaat',
  breaches: (data) => {
    const atlas = knownInAtlas(data);
    return [
      ...ofAtlas.flatMap(([name, where, ...columns]) =>
        unknown(pathOf(name), data.rows[name], atlas[where], columns),
      ),
      ...unknownAreas(data),
      ...data.surveys.flatMap((survey) => {
        const all = { ...atlas, ...knownInSurvey(survey) };
        return ofSurvey.flatMap(([name, where, ...columns]) =>
          unknown(surveyPathOf(survey, name), survey.rows[name], all[where], columns),
        );
      }),
    ];
  },
};
