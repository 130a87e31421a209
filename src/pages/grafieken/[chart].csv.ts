import type { APIRoute } from 'astro';
import { chartCsv } from '../../charts/chart-csv.ts';
import type { ChartId } from '../../charts/index.ts';
import { shownCharts } from '../../site/shown-charts.ts';
import { atlas } from '../../content/index.ts';

export const getStaticPaths = () => shownCharts.map((chart) => ({ params: { chart } }));

export const GET = (({ params }) =>
  new Response(chartCsv(params['chart'] as ChartId, atlas), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  })) satisfies APIRoute;
