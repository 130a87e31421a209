import type { APIRoute } from 'astro';
import { municipalities, tables } from '../../content.ts';
import { csvOf } from '../../published/csv.ts';
import { publishedTables } from '../../published/index.ts';

export const getStaticPaths = () =>
  Object.entries(publishedTables).map(([name, table]) => ({
    params: { table: name },
    props: { table },
  }));

export const GET = (({ props }) =>
  new Response(
    csvOf(props['table'] as (typeof publishedTables)[string], { municipalities, tables }),
    {
      headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
    },
  )) satisfies APIRoute;
