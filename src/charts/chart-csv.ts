import { csvText, type CsvForm } from '../text/csv-text.ts';
import type { ChartTable, TableCell } from './chart.ts';

interface Column {
  name: string;
  cell: (cell: TableCell) => string | number;
}

/** A column as it stands on the page; one of numbers has bare numbers, and where some are missing the reason. */
function valueColumns(name: string, cells: readonly TableCell[]): Column[] {
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

/** What stands below values on the page follows them in a column of its own. */
function columnsFor(name: string, cells: readonly TableCell[]): Column[] {
  const notes = cells.some(({ note }) => note !== undefined)
    ? [{ name: 'Toelichting', cell: ({ note }: TableCell) => note ?? '' }]
    : [];
  return [...valueColumns(name, cells), ...notes];
}

/** The table beside a chart as a file: texts as they stand on the page, numbers as numbers. */
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
  return csvText([fields, ...data], form);
}
