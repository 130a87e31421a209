import type { APIRoute } from 'astro';
import { chartIds, type ChartId } from '../../charts/index.ts';
import { chartSvg } from '../../site/pictures.ts';

export const getStaticPaths = () => chartIds.map((chart) => ({ params: { chart } }));

export const GET = (({ params }) =>
  new Response(chartSvg(params['chart'] as ChartId), {
    headers: { 'Content-Type': 'image/svg+xml' },
  })) satisfies APIRoute;
