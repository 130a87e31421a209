import type { APIRoute } from 'astro';
import { keyOf } from '../../site/props/key-of.ts';
import { chartPng, chartSvg } from '../../site/pictures.ts';
import { askedQuestions } from '../../site/questions.ts';
import type { DrawnChart } from '../../site/drawn-charts.ts';

export const getStaticPaths = () =>
  askedQuestions.map((asked) => ({
    params: { id: asked.question.id },
    props: { shown: asked },
    cacheKey: keyOf(chartSvg(asked)),
  }));

export const GET: APIRoute<{ shown: DrawnChart }> = ({ props: { shown } }) =>
  new Response(chartPng(shown), { headers: { 'Content-Type': 'image/png' } });
