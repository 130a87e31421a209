import { group } from 'd3';
import { cellPositions } from '../../read/cell-positions.ts';
import type { Dialect } from '../find-dialect.ts';

const delimiters = [',', ';', '\t'];
const enough = 200_000;

/** The delimiter under which the rows of an export are most often as wide as its header. */
export function formDialect(text: string): Dialect {
  const separator = /^"?sep=([;,\t|])"?[;,\t|]*\n/i.exec(text);
  const skip = separator?.[0].length ?? 0;
  const table = text.slice(skip, skip + enough);
  const [best] = (separator?.[1] ? [separator[1]] : delimiters)
    .map((delimiter) => ({ delimiter, ...evenness(table, delimiter) }))
    .toSorted((a, b) => b.share - a.share || b.width - a.width);
  const skippedLines = skip > 0 ? 1 : 0;
  return { delimiter: best?.delimiter ?? ',', skip, skippedLines, headerLine: skippedLines + 1 };
}

/** The commonest number of cells in a row, and how many rows have it; one cell is no table. */
function evenness(table: string, delimiter: string): { width: number; share: number } {
  const { rows, problems } = cellPositions(table, delimiter);
  const [commonest] = [...group(rows, ({ length }) => length)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  const [width = 1, same = []] = commonest ?? [];
  return { width, share: width === 1 ? 0 : (same.length - problems.length) / rows.length };
}
