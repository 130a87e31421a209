import type { APIRoute } from 'astro';
import { chartIds, type ChartId } from '../../charts/index.ts';
import { standalone } from '../../charts/standalone.ts';
import { atlas } from '../../content.ts';
import { pngOf } from '../../png.ts';
import { site } from '../../site.ts';

const pixels = 2400;

export const getStaticPaths = () => chartIds.map((chart) => ({ params: { chart } }));

export const GET = (({ params }) => {
  const picture = pngOf(standalone(params['chart'] as ChartId, atlas, site.address), pixels);
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
}) satisfies APIRoute;
