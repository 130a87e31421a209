import { canCompareAnswers } from '../comparison/similarity.ts';
import type { Subjects } from '../comparison/subject.ts';
import {
  municipalities,
  municipalityByCode,
  organisationById,
  survey,
  tables,
} from '../content/index.ts';
import { questionsIn } from './questions.ts';
import { shell } from './shell.ts';
import { sourceLabel } from './source-label.ts';
import { surveyedAmong } from '../survey/surveyed-among.ts';
import { questionRow } from '../comparison/subject/question-cells.ts';
import { subjectOf } from '../comparison/subject/subject-of.ts';

const parents = new Set(tables.organisations.flatMap(({ parent }) => parent ?? []));
const questions = questionsIn(survey.id);
const subjects = municipalities.map((record) =>
  subjectOf(record, survey, {
    questions,
    slugOf: (code) => municipalityByCode.get(code)?.slug,
    familyOf: (id) => {
      const family = organisationById.get(id)?.parent ?? id;
      return parents.has(family) ? organisationById.get(family)?.name : undefined;
    },
  }),
);
const { width, height } = shell.tiles ?? { width: 1, height: 1 };
const sources = new Set(
  subjects.flatMap(({ cells }) => Object.values(cells).flatMap((cell) => cell?.sources ?? [])),
);

/** Every municipality as the comparison takes it. */
export const compared: Subjects = {
  survey: survey.id,
  year: survey.year,
  frame: `0 0 ${width} ${height}`,
  sources: Object.fromEntries([...sources].map((id) => [id, sourceLabel(id)])),
  questions: questions.map(questionRow),
  subjects,
};

const surveyedSlugs = new Set(surveyedAmong(municipalities).map(({ slug }) => slug));

/** The surveyed municipalities: only they have a comparison and a frame of their own. */
export const surveyed = subjects.filter(({ slug }) => surveyedSlugs.has(slug));

/** Whether the survey asked for enough to say how alike two answers are. */
export const canBeAlike = canCompareAnswers(subjects);
