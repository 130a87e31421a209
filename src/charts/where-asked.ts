import type { Atlas } from '../survey/atlas.ts';
import { emptyGap } from '../survey/empty-gap.ts';
import type { QuestionRole } from '../survey/question.ts';
import type { Chart } from './chart.ts';

/** Whether a survey did not ask for a field. */
export const isUnasked = ({ asked }: Atlas, role: QuestionRole) =>
  asked.length > 0 && asked.every(({ response }) => emptyGap(response, role) === 'niet-gevraagd');

/** A chart of one field, which says of a survey that did not ask for it only that. */
export const whereAsked = (role: QuestionRole, chart: Chart): Chart => ({
  ...chart,
  title: (atlas) =>
    isUnasked(atlas, role)
      ? `${chart.name}: niet gevraagd in ${atlas.survey.year}`
      : chart.title(atlas),
});
