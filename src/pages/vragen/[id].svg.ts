import type { APIRoute } from 'astro';
import { chartSvg } from '../../site/pictures.ts';
import { askedQuestions, type AskedQuestion } from '../../site/questions.ts';

export const getStaticPaths = () =>
  askedQuestions.map((asked) => ({ params: { id: asked.question.id }, props: { asked } }));

export const GET: APIRoute<{ asked: AskedQuestion }> = ({ props: { asked } }) =>
  new Response(chartSvg(asked), { headers: { 'Content-Type': 'image/svg+xml' } });
