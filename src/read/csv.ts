import { formatCount } from '../text/format.ts';
import type { Position } from './cell-positions.ts';
import { meantJoiners } from './joiners.ts';
import type { Problem } from './problem.ts';
import { quoted } from './quoted.ts';
import { tableRecords } from './table-records.ts';
import { codePoint } from './visible-text.ts';

/** One row of a table: each cell by its column name, and where that of a column stands in the file. */
interface CsvRow {
  line: number;
  cells: Record<string, string>;
  at: (column: string) => Position;
}

interface CsvTable {
  rows: CsvRow[];
  problems: Problem[];
}

const invisible =
  /(?![\t\n]|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\uFFFD]|(?! )\p{Zs}/u;

/**
 * Reads a table of the project: a header row of known column names, every row as wide as the
 * header; commas, or what a spreadsheet made of them. Reports every breach with its place; rows
 * that are not sound are left out.
 */
export function readCsv(text: string, file: string, columns: readonly string[]): CsvTable {
  const csv = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { records, delimiter, problems: quotes } = tableRecords(csv);
  if (quotes.length > 0) return { rows: [], problems: quotes.map((quote) => ({ file, ...quote })) };
  const [header, ...body] = records;
  const problems = headerProblems(header?.values ?? [], columns, file);
  if (!header || problems.length > 0) return { rows: [], problems };

  const mayHide = invisible.test(csv);
  const rows: CsvRow[] = [];
  for (const { values, at } of body) {
    const line = at[0]?.line ?? 1;
    if (values.length !== header.values.length) {
      problems.push({
        file,
        line,
        column: 1,
        kind: 'aantal-cellen',
        message: `deze rij heeft ${formatCount(values.length, 'cel', 'cellen')}`,
        expected: `${header.values.length} cellen, zoals de kopregel`,
        tip: `staat er een ${nameOf[delimiter] ?? 'scheidingsteken'} in een tekst? zet die cel dan tussen "`,
      });
      continue;
    }
    if (mayHide) problems.push(...invisibleProblems(values, at, file));
    rows.push({
      line,
      cells: Object.fromEntries(header.values.map((name, index) => [name, values[index] ?? ''])),
      at: (column) => at[header.values.indexOf(column)] ?? { line, column: 1 },
    });
  }
  return { rows, problems };
}

const nameOf: Record<string, string> = { ',': 'komma', ';': 'puntkomma', '\t': 'tab' };
const fewNames = 3;

function headerProblems(header: string[], columns: readonly string[], file: string): Problem[] {
  const problem = (message: string, tip?: string): Problem => ({
    file,
    line: 1,
    column: 1,
    kind: 'kopregel',
    message,
    expected: columns.join(','),
    tip,
  });
  const missing = columns.filter((name) => !header.includes(name));
  if (header.length === 0)
    return [problem('dit bestand is leeg', 'zet de tabel terug, of in elk geval haar kopregel')];
  if (missing.length > fewNames)
    return [
      problem(
        `de kopregel is ${quoted(header.join(','), 200)}`,
        'staat de goede tabel in dit bestand, en is de kopregel de eerste regel?',
      ),
    ];
  return [
    ...missing.map((name) => problem(`kolom ${name} ontbreekt`)),
    ...header
      .filter((name) => !columns.includes(name))
      .map((name) => problem(`kolom ${name || '(leeg)'} is niet bekend`)),
    ...header
      .filter((name, index) => header.indexOf(name) !== index)
      .map((name) => problem(`kolom ${name} staat er twee keer`)),
  ];
}

function invisibleProblems(values: string[], at: Position[], file: string): Problem[] {
  return values.flatMap((value, index) => {
    const found = invisible.exec(value.replace(meantJoiners, ''));
    return found
      ? [
          {
            file,
            ...(at[index] ?? { line: 1, column: 1 }),
            kind: 'onzichtbaar-teken',
            message: `de cel bevat het teken ${codePoint(found[0])}`,
            tip: 'typ de tekst opnieuw zonder dit teken',
          },
        ]
      : [];
  });
}
