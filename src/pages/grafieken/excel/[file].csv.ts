import type { APIRoute } from 'astro';
import { chartCsv } from '../../../charts/chart-csv.ts';
import { chartsOf, type ChartId } from '../../../charts/index.ts';
import { atlasOfSurvey, surveys } from '../../../content/index.ts';
import { chartExcelPath } from '../../../site/wave-paths.ts';

interface Props {
  id: ChartId;
  survey: string;
}

export const getStaticPaths = () =>
  surveys.flatMap(({ id: survey }) =>
    chartsOf(atlasOfSurvey(survey)).map((id) => ({
      params: { file: chartExcelPath(id, survey).replace(/^.*\/|\.csv$/g, '') },
      props: { id, survey },
    })),
  );

export const GET: APIRoute<Props> = ({ props: { id, survey } }) =>
  new Response(chartCsv(id, atlasOfSurvey(survey), 'excel'), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
