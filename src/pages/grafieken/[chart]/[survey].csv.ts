import type { APIRoute } from 'astro';
import { chartCsv } from '../../../charts/chart-csv.ts';
import { atlasOfSurvey } from '../../../content/index.ts';
import { otherCharts, type OtherChart } from '../../../site/wave-paths.ts';

export const getStaticPaths = () => otherCharts();

export const GET: APIRoute<OtherChart> = ({ props: { id, survey } }) =>
  new Response(chartCsv(id, atlasOfSurvey(survey.id)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
