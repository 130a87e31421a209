import { answeredIn } from '../survey/atlas.ts';
import { isUnasked } from '../survey/is-unasked.ts';
import type { QuestionRole } from '../survey/question-words.ts';
import type { Chart } from './chart.ts';

/** A chart of one field, which has nothing to tell where it was not asked for or not answered. */
export const whereAsked = (role: QuestionRole, chart: Chart): Chart => ({
  ...chart,
  tells: (atlas) =>
    answeredIn(atlas).length > 0 && !isUnasked(atlas, role) && (chart.tells?.(atlas) ?? true),
  title: (atlas) =>
    answeredIn(atlas).length === 0 ? `${chart.name}: nog geen antwoord` : chart.title(atlas),
});
