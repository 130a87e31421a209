import type { APIRoute } from 'astro';
import { chartCsv } from '../../../charts/chart-csv.ts';
import { atlasOfSurvey } from '../../../content/index.ts';
import { olderCharts, type OlderChart } from '../../../site/wave-paths.ts';

export const getStaticPaths = () => olderCharts();

export const GET: APIRoute<OlderChart> = ({ props: { id, survey } }) =>
  new Response(chartCsv(id, atlasOfSurvey(survey.id)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
