import Papa from 'papaparse';
import { cellPositions, type Position } from './cell-positions.ts';
import type { Problem } from './problem.ts';

/** One record of a table: its cells, and where each begins. */
interface TableRecord {
  values: string[];
  at: Position[];
}

interface TableRecords {
  records: TableRecord[];
  delimiter: string;
  /** Whether it stands as we write it: nothing had to be undone. */
  isOurs: boolean;
  problems: Omit<Problem, 'file'>[];
}

const delimiters = [',', ';', '\t'];

/** What stands between the names of the header: a comma, or what a spreadsheet puts there. */
function delimiterOf(csv: string): string {
  const header = csv.split('\n').find((line) => line.trim() !== '') ?? '';
  const counts = delimiters.map((sign) => header.split(sign).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** A row that a spreadsheet kept as one cell, because it knows another delimiter than the file has. */
function taken({ values, at }: TableRecord, width: number, delimiter: string): TableRecord {
  const [only = ''] = values;
  if (values.length > 1 || width < 2 || !only.includes(delimiter)) return { values, at };
  const { data } = Papa.parse<string[]>(only, { delimiter, newline: '\n' });
  const [inside] = data;
  return data.length === 1 && inside?.length === width
    ? { values: inside, at: inside.map(() => at[0] ?? { line: 1, column: 1 }) }
    : { values, at };
}

/**
 * The records of a table with LF line ends that are not empty, as we write it or as a spreadsheet
 * saved it: with semicolons, with each row in one cell, or with empty columns behind the last.
 */
export function tableRecords(text: string): TableRecords {
  const csv = text.replace(/^"?sep=[,;\t]"?(?=[,;\t]*\n)/i, '');
  const delimiter = delimiterOf(csv);
  const { rows: positions, problems } = cellPositions(csv, delimiter);
  if (problems.length > 0) return { records: [], delimiter, isOurs: false, problems };
  const { data } = Papa.parse<string[]>(csv, { delimiter, newline: '\n' });
  const all = data
    .map((values, index) => ({ values, at: positions[index] ?? [] }))
    .filter(({ values }) => values.some((value) => value !== ''));
  const header = all[0]?.values ?? [];
  const records = all.map((record) => taken(record, header.length, delimiter));
  const width = header.findLastIndex((name) => name !== '') + 1;
  const isPadded = records.every(
    ({ values }) =>
      values.length === header.length && values.slice(width).every((value) => value === ''),
  );
  return {
    records: isPadded
      ? records.map(({ values, at }) => ({ values: values.slice(0, width), at }))
      : records,
    delimiter,
    isOurs:
      delimiter === ',' &&
      width === header.length &&
      records.every(({ values }, index) => values === all[index]?.values),
    problems,
  };
}
