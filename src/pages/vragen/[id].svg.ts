import type { APIRoute } from 'astro';
import { chartSvg } from '../../site/pictures.ts';
import { questionPaths, type AskedQuestion } from '../../site/questions.ts';

export const getStaticPaths = () => questionPaths();

export const GET: APIRoute<{ asked: AskedQuestion }> = ({ props: { asked } }) =>
  new Response(chartSvg(asked), { headers: { 'Content-Type': 'image/svg+xml' } });
