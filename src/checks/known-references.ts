import { slugOf } from '../text/slug.ts';
import type { Data } from '../read/read-data.ts';
import type { Placed } from '../read/table-schemas.ts';
import {
  pathOf,
  surveyPathOf,
  tablesOfFacts,
  tablesPerMunicipality,
  type Breach,
  type Check,
  type Row,
} from './table-check.ts';

/** A set of values that references may point at, and what people call it. */
interface Known {
  values: ReadonlySet<string>;
  where: string;
}

function unknown<R extends Row>(
  file: string,
  rows: readonly R[],
  { values, where }: Known,
  references: (row: R) => (string | null)[],
): Breach[] {
  return rows.flatMap((row) =>
    references(row)
      .filter((reference): reference is string => reference !== null && !values.has(reference))
      .map((reference) => ({
        file,
        line: row.line,
        message: `${reference} is niet bekend in ${where}`,
        tip: `voeg ${reference} daar toe of verbeter de cel`,
      })),
  );
}

const pagesOf = ({ rows }: Data): Known => ({
  values: new Set(rows.municipalities.map((row) => row.gemeentecode)),
  where: 'gemeenten.csv',
});

const codesOf = ({ rows }: Data): Known => ({
  values: new Set([
    ...rows.municipalities.map((row) => row.gemeentecode),
    ...rows.formerMunicipalities.flatMap(({ gemeentecode }) => gemeentecode ?? []),
    ...rows.nationalMunicipalities.map((row) => row.gemeentecode),
  ]),
  where: 'de lijsten van gemeenten',
});

const sourcesOf = ({ rows }: Data): Known => ({
  values: new Set(rows.sources.map((row) => row.bron)),
  where: 'bronnen.csv',
});

const organisationsOf = ({ rows }: Data): Known => ({
  values: new Set(rows.organisations.map((row) => row.organisatie_id)),
  where: 'organisaties.csv',
});

function atlasReferences(data: Data): Breach[] {
  const { rows } = data;
  const pages = pagesOf(data);
  const codes = codesOf(data);
  const organisations = organisationsOf(data);
  const slugs = new Map(
    rows.municipalities.map((row) => [row.gemeentecode, slugOf(row.gemeentenaam)]),
  );
  const areas = {
    values: new Set(rows.areas.map((row) => row.gebied)),
    where: 'gebieden.csv, en hoort niet bij de gemeente van deze regel',
  };
  const isAlone = ({ gebied, gemeentecode }: { gebied: string; gemeentecode: string | null }) =>
    gebied === slugs.get(gemeentecode ?? '');
  const arrangements = pathOf('arrangements');
  const surveys = {
    values: new Set(data.surveys.map(({ survey }) => survey.id)),
    where: 'de map enquetes',
  };
  return [
    ...unknown(pathOf('municipalities'), rows.municipalities, codes, (row) => [row.opgegaan_in]),
    ...unknown(pathOf('municipalities'), rows.municipalities, sourcesOf(data), (row) => [
      row.website_bron,
    ]),
    ...unknown(pathOf('formerMunicipalities'), rows.formerMunicipalities, codes, (row) => [
      row.opgegaan_in,
    ]),
    ...unknown(pathOf('places'), rows.places, codes, (row) => [
      row.gemeentecode,
      row.gemeentecode_nu,
    ]),
    ...unknown(pathOf('postcodes'), rows.postcodes, codes, (row) => [
      ...row.gemeentecode,
      ...row.gemeentecode_2022,
    ]),
    ...unknown(
      pathOf('nationalMunicipalities'),
      rows.nationalMunicipalities,
      codes,
      (row) => row.opgegaan_in,
    ),
    ...unknown(pathOf('nationalPlaces'), rows.nationalPlaces, codes, (row) => [row.gemeentecode]),
    ...unknown(pathOf('nationalPostcodes'), rows.nationalPostcodes, codes, (row) => [
      row.gemeentecode,
    ]),
    ...unknown(pathOf('tiles'), rows.tiles, pages, (row) => [row.gemeentecode]),
    ...unknown(pathOf('neighbours'), rows.neighbours, pages, (row) => [
      row.gemeentecode_a,
      row.gemeentecode_b,
    ]),
    ...unknown(pathOf('housingTargetExemptions'), rows.housingTargetExemptions, pages, (row) => [
      row.gemeentecode,
    ]),
    ...unknown(pathOf('areas'), rows.areas, pages, (row) => [row.gemeentecode]),
    ...unknown(pathOf('organisations'), rows.organisations, organisations, (row) => [
      row.onderdeel_van,
    ]),
    ...unknown(pathOf('descriptions'), rows.descriptions, organisations, (row) => [
      row.organisatie_id,
    ]),
    ...unknown(pathOf('descriptions'), rows.descriptions, sourcesOf(data), (row) => [row.bron]),
    ...unknown(arrangements, rows.arrangements, pages, (row) => [row.gemeentecode]),
    ...unknown(arrangements, rows.arrangements, areas, (row) => [isAlone(row) ? null : row.gebied]),
    ...unknown(arrangements, rows.arrangements, organisations, (row) => [row.organisatie_id]),
    ...unknown(arrangements, rows.arrangements, sourcesOf(data), (row) => [row.bron]),
    ...tablesOfFacts(data).flatMap((table) => [
      ...unknown(table.file, table.rows, pages, (row) => [row.gemeentecode]),
      ...unknown(table.file, table.rows, sourcesOf(data), (row) => [row.bron]),
    ]),
    ...unknown(pathOf('amounts'), rows.amounts, organisations, (row) => [row.organisatie_id]),
    ...unknown(pathOf('reactions'), rows.reactions, pages, (row) => [row.gemeentecode]),
    ...unknown(pathOf('reactions'), rows.reactions, sourcesOf(data), (row) => [row.bron]),
    ...unknown(pathOf('reactions'), rows.reactions, surveys, (row) => [row.enquete]),
  ];
}

function surveyReferences(data: Data): Breach[] {
  const sources = sourcesOf(data);
  return data.surveys.flatMap((survey) => {
    const answered: Known = {
      values: new Set(
        survey.rows.responses
          .filter((row) => row.status === 'beantwoord')
          .map((row) => row.gemeentecode),
      ),
      where: 'de gemeenten met een antwoord',
    };
    const rowsOf = (name: (typeof tablesPerMunicipality)[number]) =>
      survey.rows[name] as Placed<{ gemeentecode: string; bron?: string }>[];
    const questions: Known = {
      values: new Set(survey.rows.questions.map((row) => row.vraag)),
      where: 'vragen.csv',
    };
    const asked: Known = {
      values: new Set(survey.rows.responses.map((row) => row.gemeentecode)),
      where: 'antwoorden.csv',
    };
    const given = surveyPathOf(survey, 'given');
    const perMunicipality = tablesPerMunicipality.flatMap((name) => [
      ...unknown(surveyPathOf(survey, name), rowsOf(name), sources, (row) => [row.bron ?? null]),
      ...(name === 'responses'
        ? []
        : unknown(surveyPathOf(survey, name), rowsOf(name), answered, (row) => [row.gemeentecode])),
      ...(name === 'partners'
        ? unknown(
            surveyPathOf(survey, name),
            survey.rows.partners,
            organisationsOf(data),
            (row) => [row.organisatie_id],
          )
        : []),
    ]);
    return [
      ...perMunicipality,
      ...unknown(given, survey.rows.given, asked, (row) => [row.gemeentecode]),
      ...unknown(given, survey.rows.given, questions, (row) => [row.vraag]),
      ...unknown(given, survey.rows.given, sources, (row) => [row.bron]),
    ];
  });
}

/** Everything that a row points at exists. */
export const knownReferences: Check = {
  name: 'elke verwijzing bestaat',
  breaches: (data) => [...atlasReferences(data), ...surveyReferences(data)],
};
