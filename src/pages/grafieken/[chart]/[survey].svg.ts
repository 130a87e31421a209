import type { APIRoute } from 'astro';
import { drawnChart } from '../../../site/drawn-charts.ts';
import { chartSvg } from '../../../site/pictures.ts';
import { otherCharts, type OtherChart } from '../../../site/wave-paths.ts';

export const getStaticPaths = () => otherCharts();

export const GET: APIRoute<OtherChart> = ({ props: { id, survey } }) =>
  new Response(chartSvg(drawnChart(id, survey.id)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
