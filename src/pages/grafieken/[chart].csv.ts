import type { APIRoute } from 'astro';
import Papa from 'papaparse';
import { chartIds, charts, type ChartId } from '../../charts/index.ts';
import { atlas } from '../../content.ts';

export const getStaticPaths = () => chartIds.map((chart) => ({ params: { chart } }));

/** The table beside the chart, cell for cell as it stands on the page. */
export const GET = (({ params }) => {
  const { columns, rows } = charts[params['chart'] as ChartId].table(atlas);
  const cells = rows.map((row) => row.map(({ text }) => text));
  const csv = `${Papa.unparse({ fields: columns, data: cells }, { newline: '\r\n' })}\r\n`;
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}) satisfies APIRoute;
