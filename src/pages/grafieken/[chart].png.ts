import type { APIRoute } from 'astro';
import type { ChartId } from '../../charts/index.ts';
import { shownCharts } from '../../site/shown-charts.ts';
import { keyOf } from '../../site/facts/key-of.ts';
import { chartPng, chartSvg } from '../../site/pictures.ts';

export const getStaticPaths = () =>
  shownCharts.map((chart) => ({ params: { chart }, cacheKey: keyOf(chartSvg(chart)) }));

export const GET = (({ params }) =>
  new Response(chartPng(params['chart'] as ChartId), {
    headers: { 'Content-Type': 'image/png' },
  })) satisfies APIRoute;
