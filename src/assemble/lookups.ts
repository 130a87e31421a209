import { group, index, max } from 'd3';
import { sizeClassOf } from '../survey/indicators.ts';
import { unaskedRoles } from '../read/asks-role.ts';
import type { Data, SurveyData } from '../read/read-data.ts';
import type { SurveyRows } from '../read/table-schemas.ts';

export type MunicipalityRow = Data['rows']['municipalities'][number];

/** The tables by the keys that the records are joined on, so that each join is one look-up. */
export function lookupsOf({ rows, surveys }: Data) {
  const both = rows.neighbours.flatMap((row) => [
    { from: row.gemeentecode_a, code: row.gemeentecode_b, name: row.gemeentenaam_b },
    { from: row.gemeentecode_b, code: row.gemeentecode_a, name: row.gemeentenaam_a },
  ]);
  const inNow = rows.places.filter((row) => row.gemeentecode_nu !== row.gemeentecode);
  return {
    officialName: new Map(
      rows.nationalMunicipalities.map((row) => [row.gemeentecode, row.gemeentenaam]),
    ),
    merged: group(rows.municipalities, (row) => row.opgegaan_in),
    former: group(rows.formerMunicipalities, (row) => row.opgegaan_in),
    tile: index(rows.tiles, (row) => row.gemeentecode),
    places: group(rows.places, (row) => row.gemeentecode),
    placesNow: group(inNow, (row) => row.gemeentecode_nu),
    neighbours: group(both, (row) => row.from),
    organisation: index(rows.organisations, (row) => row.organisatie_id),
    areas: group(rows.areas, (row) => row.gemeentecode),
    arrangements: group(rows.arrangements, (row) => row.gebied),
    amounts: group(rows.amounts, (row) => row.gemeentecode),
    housing: group(rows.housing, (row) => row.gemeentecode),
    outcomes: group(rows.outcomes, (row) => row.gemeentecode),
    reactions: group(rows.reactions, (row) => row.gemeentecode),
    exemption: index(rows.housingTargetExemptions, (row) => row.gemeentecode),
    housingTargets: rows.housingTargets,
    surveys: surveys.map(surveyLookupsOf),
    inhabitantsOn: max(surveys, ({ survey }) => survey.inhabitants.on) ?? '',
    answeredBySize: answeredBySize({ rows, surveys }),
  };
}

export type Lookups = ReturnType<typeof lookupsOf>;
export type SurveyLookups = Lookups['surveys'][number];

const surveyLookupsOf = ({ survey, rows }: SurveyData) => ({
  survey,
  response: index(rows.responses, (row) => row.gemeentecode),
  partners: group(rows.partners, (row) => row.gemeentecode),
  projects: group(rows.projects, (row) => row.gemeentecode),
  budgets: group(rows.budgets, (row) => row.gemeentecode),
  given: group(publishedGiven(rows), (row) => row.gemeentecode),
  unasked: unaskedRoles(rows),
});

/** The answers to questions that are published; those to the others go no further than their table. */
function publishedGiven({ questions, given }: SurveyRows) {
  const shown = new Set(questions.filter(({ toon }) => toon).map(({ vraag }) => vraag));
  return given.filter(({ vraag }) => shown.has(vraag));
}

/** Municipalities that answered some survey, by size class, from few to many inhabitants. */
function answeredBySize({ rows, surveys }: Data) {
  const answered = new Set(
    surveys
      .flatMap((survey) => survey.rows.responses)
      .filter((row) => row.status === 'beantwoord')
      .map((row) => row.gemeentecode),
  );
  const sized = rows.municipalities
    .filter((row) => answered.has(row.gemeentecode))
    .flatMap(({ gemeentecode: code, inwoners: inhabitants }) =>
      inhabitants === null ? [] : [{ code, inhabitants }],
    )
    .sort((a, b) => a.inhabitants - b.inhabitants || (a.code < b.code ? -1 : 1));
  return group(sized, (row) => sizeClassOf(row.inhabitants).id);
}
