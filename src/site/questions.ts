import { group } from 'd3';
import { questionChart } from '../charts/question-chart.ts';
import { atlasOfSurvey, survey, surveys, tables } from '../content/index.ts';
import type { Question } from '../survey/question.ts';
import { questionEmbedName, questionPath } from '../text/addresses.ts';
import type { DrawnChart } from './drawn-charts.ts';

/** Every question of a newsroom’s own that is shown, of every survey. */
export const ownQuestions = tables.questions.filter(({ role }) => role === null);
const bySurvey = group(ownQuestions, ({ survey }) => survey);

/** The questions of its own that a survey asked, in their order. */
export const questionsIn = (survey: string): readonly Question[] => bySurvey.get(survey) ?? [];

/** A question as the newest survey asked it that has it, and as those before did. */
export interface AskedQuestion extends DrawnChart {
  question: Question;
  earlier: Question[];
}

const byId = group(
  surveys.flatMap(({ id }) => questionsIn(id)),
  ({ id }) => id,
);

/** Every question of a newsroom’s own that has a page, those of the newest survey first. */
export const askedQuestions: AskedQuestion[] = [...byId.values()].flatMap(
  ([question, ...earlier]) =>
    question
      ? [
          {
            name: questionEmbedName(question.id),
            page: questionPath(question.id),
            question,
            atlas: atlasOfSurvey(question.survey),
            chart: questionChart(question),
            earlier,
          },
        ]
      : [],
);

/** The paths of the page of each of them, and of its embed. */
export const questionPaths = () =>
  askedQuestions.map((asked) => ({ params: { id: asked.question.id }, props: { asked } }));

/** Those that the survey in front asked, and that somebody answered. */
export const frontQuestions: AskedQuestion[] = askedQuestions.filter(
  ({ question, chart, atlas }) => question.survey === survey.id && chart.tells?.(atlas) !== false,
);
