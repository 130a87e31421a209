import type { APIRoute } from 'astro';
import { chartIds, type ChartId } from '../../charts/index.ts';
import { standalone } from '../../charts/standalone.ts';
import { atlas } from '../../content.ts';
import { site } from '../../site.ts';

export const getStaticPaths = () => chartIds.map((chart) => ({ params: { chart } }));

export const GET = (({ params }) =>
  new Response(standalone(params['chart'] as ChartId, atlas, site.address), {
    headers: { 'Content-Type': 'image/svg+xml' },
  })) satisfies APIRoute;
