import type { APIRoute } from 'astro';
import { listColumnsCss } from '../../listing/list-columns-css.ts';
import { columnsSheet, frontColumns } from '../../site/front-list.ts';

export const getStaticPaths = () => (columnsSheet ? [{ params: { sheet: 'kolommen' } }] : []);

export const GET: APIRoute = () =>
  new Response(listColumnsCss(frontColumns), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
