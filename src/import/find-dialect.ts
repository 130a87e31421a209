import { columnKey } from './column-key.ts';
import { sheetColumns } from '../dataset/sheet/sheet-columns.ts';

const delimiters = [';', ',', '\t', '|'] as const;
const known = new Set(sheetColumns.map(({ name }) => columnKey(name)));
const linesToSearch = 40;
const namesOfHeader = 3;

/** How a text divides into cells, and where its header line is. */
export interface Dialect {
  delimiter: string;
  /** Characters and lines of `sep=…` before the table itself. */
  skip: number;
  skippedLines: number;
  /** Physical line of the header, or undefined where no line has known names. */
  headerLine: number | undefined;
}

/** How many of the known column names stand among some texts. */
export const knownNames = (texts: readonly string[]): number =>
  texts.filter((text) => known.has(columnKey(text))).length;

const split = (line: string, delimiter: string) =>
  line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));

/** The delimiter from `sep=` or else from the header line; nothing is guessed from the rows. */
export function findDialect(text: string): Dialect {
  const separator = /^"?sep=([;,\t|])"?[;,\t|]*\n/i.exec(text);
  const skip = separator?.[0].length ?? 0;
  const lines = text.slice(skip, skip + 200_000).split('\n', linesToSearch);
  const candidates = separator?.[1] ? [separator[1]] : delimiters;
  const scores = candidates.flatMap((delimiter) =>
    lines.map((line, index) => ({ delimiter, index, score: knownNames(split(line, delimiter)) })),
  );
  const [best] = scores
    .filter(({ score }) => score >= namesOfHeader)
    .toSorted((a, b) => a.index - b.index || b.score - a.score);
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const [commonest = ','] = [...candidates].sort(
    (a, b) => first.split(b).length - first.split(a).length,
  );
  const skippedLines = skip > 0 ? 1 : 0;
  return {
    delimiter: best?.delimiter ?? commonest,
    skip,
    skippedLines,
    headerLine: best ? best.index + 1 + skippedLines : undefined,
  };
}
