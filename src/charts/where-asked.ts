import { answeredIn } from '../survey/atlas.ts';
import { isUnasked } from '../survey/is-unasked.ts';
import type { QuestionRole } from '../survey/question-words.ts';
import type { Chart } from './chart.ts';

/** A chart of one field: nothing to tell where it was not asked for, no finding without an answer. */
export const whereAsked = (role: QuestionRole, chart: Chart): Chart => ({
  ...chart,
  tells: (atlas) => !isUnasked(atlas, role),
  title: (atlas) =>
    answeredIn(atlas).length === 0 ? `${chart.name}: nog geen antwoord` : chart.title(atlas),
});
