import { canCompareAnswers } from '../comparison/similarity.ts';
import type { Subjects } from '../comparison/subject.ts';
import { subjectsOf } from '../comparison/subject/subjects-of.ts';
import { municipalities, survey, tables } from '../content/index.ts';
import { surveyedAmong } from '../survey/surveyed-among.ts';
import { questionsIn } from './questions.ts';
import { shell } from './shell.ts';
import { sourceLabel } from './source-label.ts';
import { softened } from '../text/long-words.ts';

/** Every municipality as the comparison takes it. */
export const compared: Subjects = subjectsOf({
  municipalities,
  survey,
  organisations: tables.organisations,
  sources: tables.sources,
  questions: questionsIn(survey.id),
  tiles: shell.tiles,
  labelOf: sourceLabel,
});

const surveyedSlugs = new Set(surveyedAmong(municipalities).map(({ slug }) => slug));

/** The surveyed municipalities: only they have a comparison and a frame of their own. */
export const surveyed = compared.subjects.filter(({ slug }) => surveyedSlugs.has(slug));

/** Whether the survey asked for enough to say how alike two answers are. */
export const canBeAlike = canCompareAnswers(compared.subjects);

const shownText = new Set(['text', 'note', 'family']);

/** The same for a browser to draw, which does not know where a long Dutch word may be broken. */
export const softenedSubjects = (known: Subjects): Subjects =>
  JSON.parse(JSON.stringify(known), (key, value: unknown) =>
    typeof value === 'string' && shownText.has(key) ? softened(value) : value,
  ) as Subjects;
