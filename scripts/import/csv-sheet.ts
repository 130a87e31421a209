import Papa from 'papaparse';
import { cellPositions } from '../cell-positions.ts';
import type { Problem } from '../problem.ts';
import { findDialect } from './find-dialect.ts';
import { requotedCell } from './requoted-cell.ts';
import type { Sheet } from './sheet.ts';

const firstOfEachLine = <Found extends { line: number }>(found: readonly Found[]) =>
  found.filter(({ line }, index) => found[index - 1]?.line !== line);

/**
 * Divides a text with LF line ends into rows and cells, each with its place in the file; the header
 * only where quotes make the rest unreadable.
 */
export function csvSheet(text: string): { sheet: Sheet; problems: Omit<Problem, 'file'>[] } {
  const { delimiter, skip, skippedLines } = findDialect(text);
  const table = text.slice(skip);
  const lines = text.split('\n');
  const scan = cellPositions(table, delimiter);
  const lineAt = (line: number) => lines[line - 1] ?? '';
  const problems = firstOfEachLine(scan.problems).map((problem) => {
    const line = problem.line + skippedLines;
    const expected = requotedCell(lineAt(line), problem.column, delimiter);
    return { ...problem, line, ...(expected ? { expected } : {}) };
  });
  const readable = problems.length > 0 ? table.slice(0, table.indexOf('\n') + 1) : table;
  const { data } = Papa.parse<string[]>(readable, { delimiter, newline: '\n' });
  const rows = scan.rows.map((positions, index) => {
    const values = data[index] ?? [];
    const cells = positions.map((at, cell) => {
      at.line += skippedLines;
      return { text: values[cell] ?? '', at };
    });
    return { line: cells[0]?.at.line ?? 1, cells };
  });
  return { sheet: { rows, lineAt, delimiter }, problems };
}
