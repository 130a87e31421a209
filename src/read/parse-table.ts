import type { z } from 'astro/zod';
import { readCsv } from './csv.ts';
import type { Problem } from './problem.ts';
import { quoted } from './quoted.ts';
import type { Placed } from './table-schemas.ts';

/** A day, a month or a power of ten, as a spreadsheet writes what it took for one. */
const madeByExcel = /^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$|^\p{L}{3}-\d\d$|^\d[.,]\d+E\+\d+$/iu;
const typedAgain =
  'een rekenblad maakt hier zelf een datum of getal van: zet de kolom op Tekst en typ de waarde opnieuw';

/** The rows of one table that keep its schema, and every cell that does not. */
export function parseTable<Shape extends z.ZodRawShape>(
  file: string,
  csv: string,
  schema: z.ZodObject<Shape>,
): { rows: Placed<z.output<z.ZodObject<Shape>>>[]; problems: Problem[] } {
  const table = readCsv(csv, file, Object.keys(schema.shape));
  const problems = [...table.problems];
  const rows = table.rows.flatMap(({ line, cells, at }) => {
    const parsed = schema.safeParse(cells);
    if (parsed.success) return [{ ...parsed.data, line }];
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
