import Papa from 'papaparse';
import { cellPositions, type Position } from './cell-positions.ts';
import { meantJoiners } from './joiners.ts';
import type { Problem } from './problem.ts';
import { codePoint } from './visible-text.ts';

/** One row of a table: each cell by its column name, and where each stands in the file. */
export interface CsvRow {
  line: number;
  cells: Record<string, string>;
  at: Record<string, Position>;
}

export interface CsvTable {
  rows: CsvRow[];
  problems: Problem[];
}

const invisible =
  /(?![\t\n]|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\uFFFD]|(?! )\p{Zs}/u;

/**
 * Reads a table of the project: UTF-8, commas, a header row of known column names, every row as
 * wide as the header. Reports every breach with its place; rows that are not sound are left out.
 */
export function readCsv(text: string, file: string, columns: readonly string[]): CsvTable {
  const csv = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { rows: positions, problems: quotes } = cellPositions(csv, ',');
  if (quotes.length > 0) return { rows: [], problems: quotes.map((quote) => ({ file, ...quote })) };

  const { data } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\n' });
  const records = data
    .map((values, index) => ({ values, at: positions[index] ?? [] }))
    .filter(({ values }) => values.some((value) => value !== ''));
  const [header, ...body] = records;
  const problems = headerProblems(header?.values ?? [], columns, file);
  if (!header || problems.length > 0) return { rows: [], problems };

  const rows: CsvRow[] = [];
  for (const { values, at } of body) {
    const line = at[0]?.line ?? 1;
    if (values.length !== header.values.length) {
      problems.push({
        file,
        line,
        column: 1,
        kind: 'aantal-cellen',
        message: `deze rij heeft ${values.length} cellen`,
        expected: `${header.values.length} cellen, zoals de kopregel`,
        tip: 'staat er een komma in een tekst? zet die cel dan tussen "',
      });
      continue;
    }
    problems.push(...invisibleProblems(values, at, file));
    rows.push({
      line,
      cells: Object.fromEntries(header.values.map((name, index) => [name, values[index] ?? ''])),
      at: Object.fromEntries(
        header.values.map((name, index) => [name, at[index] ?? { line, column: 1 }]),
      ),
    });
  }
  return { rows, problems };
}

function headerProblems(header: string[], columns: readonly string[], file: string): Problem[] {
  const problem = (message: string): Problem => ({
    file,
    line: 1,
    column: 1,
    kind: 'kopregel',
    message,
    expected: columns.join(','),
  });
  return [
    ...columns
      .filter((name) => !header.includes(name))
      .map((name) => problem(`kolom ${name} ontbreekt`)),
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
