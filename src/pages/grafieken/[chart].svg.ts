import type { APIRoute } from 'astro';
import type { ChartId } from '../../charts/index.ts';
import { shownCharts } from '../../site/shown-charts.ts';
import { drawnChart } from '../../site/drawn-charts.ts';
import { chartSvg } from '../../site/pictures.ts';

export const getStaticPaths = () => shownCharts.map((chart) => ({ params: { chart } }));

export const GET = (({ params }) =>
  new Response(chartSvg(drawnChart(params['chart'] as ChartId)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  })) satisfies APIRoute;
