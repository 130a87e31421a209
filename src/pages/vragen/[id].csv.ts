import type { APIRoute } from 'astro';
import { tableCsv } from '../../charts/chart-csv.ts';
import { askedQuestions, type AskedQuestion } from '../../site/questions.ts';

export const getStaticPaths = () =>
  askedQuestions.map((asked) => ({ params: { id: asked.question.id }, props: { asked } }));

export const GET: APIRoute<{ asked: AskedQuestion }> = ({ props: { asked } }) =>
  new Response(tableCsv(asked.chart.table(asked.atlas), 'strict'), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
