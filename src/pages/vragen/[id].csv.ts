import type { APIRoute } from 'astro';
import { tableCsv } from '../../charts/chart-csv.ts';
import { questionPaths, type AskedQuestion } from '../../site/questions.ts';

export const getStaticPaths = () => questionPaths();

export const GET: APIRoute<{ asked: AskedQuestion }> = ({ props: { asked } }) =>
  new Response(tableCsv(asked.chart.table(asked.atlas), 'strict'), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
