import type { APIRoute } from 'astro';
import { drawnChart, type DrawnChart } from '../../site/drawn-charts.ts';
import { shownCharts } from '../../site/shown-charts.ts';
import { keyOf } from '../../site/props/key-of.ts';
import { chartPng, chartSvg } from '../../site/pictures.ts';

export const getStaticPaths = () =>
  shownCharts.map((chart) => {
    const shown = drawnChart(chart);
    return { params: { chart }, props: { shown }, cacheKey: keyOf(chartSvg(shown)) };
  });

export const GET: APIRoute<{ shown: DrawnChart }> = ({ props: { shown } }) =>
  new Response(chartPng(shown), { headers: { 'Content-Type': 'image/png' } });
