import { charts, type ChartId } from '../charts/index.ts';
import type { Chart } from '../charts/chart.ts';
import { atlasOfSurvey, survey } from '../content/index.ts';
import type { Atlas } from '../survey/atlas.ts';
import { askedQuestions } from './questions.ts';
import { shownCharts } from './shown-charts.ts';
import { chartWavePath } from './wave-paths.ts';

/** A chart as this atlas shows it: of which survey, and on which page. */
export interface DrawnChart {
  /** What its embed and its pictures are called: `budget`, `vraag/wachtlijst`. */
  name: string;
  chart: Chart;
  atlas: Atlas;
  page: string;
}

/** A chart that every atlas has; of the newest survey unless told. */
export const drawnChart = (id: ChartId, wave = survey.id): DrawnChart => ({
  name: id,
  chart: charts[id],
  atlas: atlasOfSurvey(wave),
  page: chartWavePath(id, wave),
});

/** Every chart that has pictures and an embed: those of each atlas, then those of its own questions. */
export const drawnCharts: DrawnChart[] = [
  ...shownCharts.map((id) => drawnChart(id)),
  ...askedQuestions,
];
