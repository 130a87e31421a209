import type { APIRoute } from 'astro';
import { csvOf } from '../../published/csv.ts';
import { publishedTables } from '../../published/index.ts';
import { sheets } from '../../sheets.ts';

export const getStaticPaths = () =>
  Object.entries(publishedTables).map(([name, table]) => ({
    params: { table: name },
    props: { table, rows: sheets[name] },
  }));

interface Props {
  table: (typeof publishedTables)[string];
  rows: (typeof sheets)[string];
}

export const GET = (({ props }) => {
  const { table, rows } = props as Props;
  return new Response(csvOf(table, rows), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
}) satisfies APIRoute;
