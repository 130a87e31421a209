import type { Data, SurveyData } from '../../read/read-data.ts';
import type { KnownOrganisation } from './find-organisations.ts';
import type { ThemeCue } from '../../survey/theme-cue.ts';
import { learnThemeCues } from './theme-cues.ts';

/** What answers are recognised by. */
export interface CodingVocabulary {
  organisations: KnownOrganisation[];
  cues: ThemeCue[];
}

/** The vocabulary as the project’s own tables teach it. */
export const codingVocabulary = ({ rows, surveys }: Data): CodingVocabulary => ({
  organisations: rows.organisations.map((row) => ({
    id: row.organisatie_id,
    name: row.organisatie,
    named: row.met_naam,
  })),
  cues: [
    ...rows.themeCues.map(({ thema, woorddeel, plek }) => ({
      theme: thema,
      part: woorddeel,
      place: plek,
    })),
    ...learnThemeCues(surveys.flatMap(codedAnswers)),
  ],
});

const codedAnswers = ({ rows: { responses, projects } }: SurveyData) =>
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
