import type { APIRoute } from 'astro';
import { chartSvg } from '../../../site/pictures.ts';
import { olderCharts, type OlderChart } from '../../../site/wave-paths.ts';

export const getStaticPaths = () => olderCharts();

export const GET: APIRoute<OlderChart> = ({ props: { id, survey } }) =>
  new Response(chartSvg(id, survey.id), { headers: { 'Content-Type': 'image/svg+xml' } });
