import Papa from 'papaparse';
import type { Atlas } from '../survey/atlas.ts';
import { charts, type ChartId } from './index.ts';

/** The table beside a chart, cell for cell as it stands on the page. */
export function chartCsv(id: ChartId, atlas: Atlas): string {
  const { columns, rows } = charts[id].table(atlas);
  const cells = rows.map((row) => row.map(({ text }) => text));
  return `${Papa.unparse({ fields: columns, data: cells }, { newline: '\r\n' })}\r\n`;
}
