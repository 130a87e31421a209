import { chartsOf, type ChartId } from '../charts/index.ts';
import { atlasOfSurvey, otherSurveys, survey, surveys } from '../content/index.ts';
import { chartPath } from '../text/addresses.ts';
import type { Survey } from '../survey/tables.ts';

/** Where a chart of one survey stands: the one in front at the address without a survey. */
export const chartWavePath = (chart: string, id: string): string =>
  id === survey.id ? chartPath(chart) : `${chartPath(chart)}${id}/`;

/** Where the list of municipalities of one survey stands. */
export const listWavePath = (id: string): string =>
  id === survey.id ? '/gemeenten/' : `/enquetes/${id}/`;

/** A chart of a survey that is not in front. */
export interface OtherChart {
  id: ChartId;
  survey: Survey;
}

/** The paths of every chart of every survey that is not in front. */
export const otherCharts = (): {
  params: { chart: ChartId; survey: string };
  props: OtherChart;
}[] =>
  otherSurveys.flatMap((other) =>
    chartsOf(atlasOfSurvey(other.id)).map((id) => ({
      params: { chart: id, survey: other.id },
      props: { id, survey: other },
    })),
  );

/** The surveys of which a chart has something to tell, the newest first. */
export const surveysWith = (chart: ChartId): Survey[] =>
  surveys.filter(({ id }) => chartsOf(atlasOfSurvey(id)).includes(chart));
