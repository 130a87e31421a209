import type { Data, SurveyData } from '../../read/read-data.ts';
import type { KnownOrganisation } from './find-organisations.ts';
import type { ThemeCue } from '../../survey/theme-cue.ts';
import { learnThemeCues } from './theme-cues.ts';

/** What answers are recognised by. */
export interface CodingVocabulary {
  organisations: KnownOrganisation[];
  cues: ThemeCue[];
}

/**
 * The vocabulary as the project’s own tables teach it, as if one municipality had not answered:
 * without the organisations that only it names and without the words of its summary.
 */
export function codingVocabulary({ rows, surveys }: Data, without?: string): CodingVocabulary {
  const others = surveys.map((survey) => withoutMunicipality(survey, without));
  const named = new Set([
    ...others.flatMap(({ partners }) => partners.map(({ organisatie_id }) => organisatie_id)),
    ...rows.arrangements.flatMap(({ organisatie_id }) => organisatie_id ?? []),
  ]);
  const onlyThere = new Set(
    surveys
      .flatMap((survey) => survey.rows.partners)
      .map(({ organisatie_id }) => organisatie_id)
      .filter((id) => !named.has(id)),
  );
  return {
    organisations: rows.organisations
      .filter(({ organisatie_id }) => !onlyThere.has(organisatie_id))
      .map((row) => ({ id: row.organisatie_id, name: row.organisatie, named: row.met_naam })),
    cues: [
      ...rows.themeCues.map(({ thema, woorddeel, plek }) => ({
        theme: thema,
        part: woorddeel,
        place: plek,
      })),
      ...learnThemeCues(others.flatMap(codedAnswers)),
    ],
  };
}

function withoutMunicipality({ rows }: SurveyData, code?: string) {
  const others = <Row extends { gemeentecode: string }>(all: Row[]) =>
    all.filter(({ gemeentecode }) => gemeentecode !== code);
  return {
    responses: others(rows.responses),
    partners: others(rows.partners),
    projects: others(rows.projects),
  };
}

const codedAnswers = ({ responses, projects }: ReturnType<typeof withoutMunicipality>) =>
  responses
    .filter(({ status }) => status === 'beantwoord')
    .map(({ gemeentecode, samenvatting, themas }) => ({
      text: [
        samenvatting,
        ...projects
          .filter((row) => row.gemeentecode === gemeentecode)
          .map(({ project }) => project),
      ].join('. '),
      themes: themas,
    }));
