import type { APIRoute } from 'astro';
import { chartCsv } from '../../charts/chart-csv.ts';
import { chartIds, type ChartId } from '../../charts/index.ts';
import { atlas } from '../../content/index.ts';

export const getStaticPaths = () => chartIds.map((chart) => ({ params: { chart } }));

export const GET = (({ params }) =>
  new Response(chartCsv(params['chart'] as ChartId, atlas), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  })) satisfies APIRoute;
