import Papa from 'papaparse';
import { cellPositions } from '../read/cell-positions.ts';
import { findDialect, type Dialect } from './find-dialect.ts';
import type { Opened } from './open-sheet.ts';
import { requotedCell } from './requoted-cell.ts';
import type { SheetRow } from './sheet.ts';
import { quotedLines } from './whole-row.ts';

const firstOfEachLine = <Found extends { line: number }>(found: readonly Found[]) =>
  found.filter(({ line }, index) => found[index - 1]?.line !== line);

/**
 * Divides a text with LF line ends into rows and cells, each with its place in the file; the header
 * only where quotes make the rest unreadable.
 */
export function csvSheet(text: string, dialect: Dialect = findDialect(text)): Opened {
  const { delimiter, skip, skippedLines, headerLine = skippedLines + 1 } = dialect;
  const table = text.slice(skip);
  const scan = cellPositions(table, delimiter);
  let lines: string[] | undefined;
  const lineAt = (line: number) => (lines ??= text.split('\n'))[line - 1] ?? '';
  const whole = quotedLines(text);
  const quotes = firstOfEachLine(scan.problems).map((problem) => {
    const line = problem.line + skippedLines;
    const expected = requotedCell(lineAt(line), problem.column, delimiter);
    return {
      ...problem,
      line,
      expected: expected ?? 'een " alleen om een hele cel, of dubbel erin',
    };
  });
  const problems = whole ? [whole] : quotes;
  const readable =
    problems.length > 0 ? table.split('\n', headerLine - skippedLines).join('\n') : table;
  const rows = scan.rows.map((positions) => {
    const cells = positions.map((at) => {
      at.line += skippedLines;
      return { text: '', at };
    });
    return { line: cells[0]?.at.line ?? 1, cells };
  });
  fillCells(readable, delimiter, rows);
  return { sheet: { rows, lineAt, delimiter }, problems };
}

/** Puts the texts that the parser finds in the cells whose places are known. */
function fillCells(table: string, delimiter: string, rows: readonly SheetRow[]): void {
  let index = 0;
  Papa.parse<string[]>(table, {
    delimiter,
    newline: '\n',
    step: ({ data }) => {
      for (const [cell, text] of data.entries()) {
        const place = rows[index]?.cells[cell];
        if (place) place.text = text;
      }
      index++;
    },
  });
}
