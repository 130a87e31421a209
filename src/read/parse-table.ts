import type { z } from 'astro/zod';
import { readCsv } from './csv.ts';
import type { Problem } from './problem.ts';
import { quoted } from './quoted.ts';
import type { Placed } from './table-schemas.ts';

/** A day, a month or a power of ten, as a spreadsheet writes what it took for one. */
const madeByExcel = /^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$|^\p{L}{3}-\d\d$|^\d[.,]\d+E\+\d+$/iu;
const typedAgain =
  'een rekenblad maakt hier zelf een datum of getal van: zet de kolom op Tekst en typ de waarde opnieuw';

type RowsOf<Shape extends z.ZodRawShape> = Placed<z.output<z.ZodObject<Shape>>>[];

interface Parsed<Shape extends z.ZodRawShape> {
  rows: RowsOf<Shape>;
  problems: Problem[];
}

/** The last sound table of each schema: most tables stay as they are while one is changed. */
const lastSound = new WeakMap<z.ZodObject, { csv: string; rows: object[] }>();

/** The rows of one table that keep its schema, and every cell that does not. */
export function parseTable<Shape extends z.ZodRawShape>(
  file: string,
  csv: string,
  schema: z.ZodObject<Shape>,
): Parsed<Shape> {
  const last = lastSound.get(schema);
  if (last?.csv === csv) return { rows: [...last.rows] as RowsOf<Shape>, problems: [] };
  const parsed = parseAnew(file, csv, schema);
  if (parsed.problems.length === 0) lastSound.set(schema, { csv, rows: [...parsed.rows] });
  return parsed;
}

function parseAnew<Shape extends z.ZodRawShape>(
  file: string,
  csv: string,
  schema: z.ZodObject<Shape>,
): Parsed<Shape> {
  const table = readCsv(csv, file, Object.keys(schema.shape));
  const problems = [...table.problems];
  const rows = table.rows.flatMap(({ line, cells, at }) => {
    const parsed = schema.safeParse(cells);
    if (parsed.success) return [{ ...parsed.data, line }];
    if (Object.entries(cells).every(([name, cell]) => cell === name)) {
      problems.push({
        ...{ file, line, column: 1, kind: 'kop' },
        message: 'hier staan de namen van de kolommen nog eens',
        tip: 'haal deze rij weg',
      });
      return [];
    }
    for (const { path, message } of parsed.error.issues) {
      const column = String(path[0] ?? '');
      problems.push({
        file,
        ...at(column),
        kind: 'waarde',
        message: `kolom ${column} heeft ${cells[column] ? quoted(cells[column]) : 'niets'}`,
        expected: message,
        tip: madeByExcel.test(cells[column] ?? '') ? typedAgain : undefined,
      });
    }
    return [];
  });
  return { rows, problems };
}
