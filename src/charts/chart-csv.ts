import Papa from 'papaparse';
import type { Atlas } from '../survey/atlas.ts';
import type { ChartTable, TableCell } from './chart.ts';
import { charts, type ChartId } from './index.ts';

/** As programs read it (RFC 4180), or as Excel does in the Netherlands. */
export type CsvForm = 'strict' | 'excel';

interface Column {
  name: string;
  cell: (cell: TableCell) => string | number;
}

/** A column as it stands on the page; one of numbers has bare numbers, and where some are missing the reason. */
function columnsFor(name: string, cells: readonly TableCell[]): Column[] {
  const measures = cells.flatMap(({ measure }) => measure ?? []);
  if (measures.length === 0) return [{ name, cell: ({ text }) => text }];
  const [unit] = measures.flatMap((measure) => measure.unit ?? []);
  const number: Column = {
    name: unit === undefined ? name : `${name} (${unit})`,
    cell: ({ measure }) => measure?.number ?? '',
  };
  const reason: Column = { name: `${name}, reden`, cell: ({ measure }) => measure?.reason ?? '' };
  return measures.some((measure) => measure.reason !== undefined) ? [number, reason] : [number];
}

const withComma = (cell: string | number) =>
  typeof cell === 'number' ? String(cell).replace('.', ',') : cell;

/** The table beside a chart of the site as a file. */
export const chartCsv = (id: ChartId, atlas: Atlas, form: CsvForm = 'strict'): string =>
  tableCsv(charts[id].table(atlas), form);

/** A table as a file: texts as they stand on the page, numbers as numbers. */
export function tableCsv({ columns, rows }: ChartTable, form: CsvForm): string {
  const made = columns.map((name, at) => {
    const cells = rows.flatMap((row) => row[at] ?? []);
    return { at, columns: columnsFor(name, cells) };
  });
  const fields = made.flatMap(({ columns }) => columns.map(({ name }) => name));
  const data = rows.map((row) =>
    made.flatMap(({ at, columns }) =>
      columns.map(({ cell }) => {
        const found = row[at];
        return found ? cell(found) : '';
      }),
    ),
  );
  if (form === 'strict') return `${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
  const dutch = data.map((row) => row.map(withComma));
  return `\uFEFF${Papa.unparse({ fields, data: dutch }, { newline: '\r\n', delimiter: ';' })}\r\n`;
}
