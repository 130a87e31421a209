/**
 * The cell around a stray quote as it should be written, where the line shows where the cell begins
 * and ends; undefined where the quote opens a cell that is never closed.
 */
export function requotedCell(line: string, column: number, delimiter: string): string | undefined {
  const start = line.lastIndexOf(delimiter, column - 2) + 1;
  const end = line.indexOf(delimiter, column - 1);
  const cell = line.slice(start, end < 0 ? undefined : end);
  return cell.startsWith('"') ? undefined : `"${cell.replaceAll('"', '""')}"`;
}
