import type { Problem } from './problem.ts';

/** Where a cell starts: physical line and character, both from 1. */
export interface Position {
  line: number;
  column: number;
}

interface Scan {
  rows: Position[][];
  problems: Omit<Problem, 'file'>[];
}

const tip = 'zet de hele cel tussen " en verdubbel elk " dat erin staat';

/**
 * Where every cell of a CSV text starts, and each quote that stands where none may stand. The text
 * has LF line ends; a cell between quotes may hold line breaks.
 */
export function cellPositions(text: string, delimiter: string): Scan {
  const scan: Scan = { rows: [], problems: [] };
  let cells: Position[] = [];
  let line = 1;
  let lineStart = 0;
  let index = 0;
  const here = (): Position => ({ line, column: index - lineStart + 1 });
  const report = (message: string, at: Position) =>
    scan.problems.push({ ...at, kind: 'aanhalingsteken', message, tip });
  const breakLine = () => {
    line++;
    lineStart = index + 1;
  };
  const atEnd = () => index >= text.length;
  const cellEnds = () => atEnd() || text[index] === delimiter || text[index] === '\n';

  const skipQuoted = () => {
    const start = here();
    for (index++; !atEnd(); index++) {
      if (text[index] === '\n') breakLine();
      if (text[index] !== '"') continue;
      if (text[index + 1] !== '"') break;
      index++;
    }
    if (atEnd()) report('een cel begint met " maar eindigt er niet mee', start);
    index++;
    if (!cellEnds()) report('na het sluitende " volgt nog tekst in dezelfde cel', here());
  };

  while (!atEnd()) {
    cells.push(here());
    if (text[index] === '"') skipQuoted();
    for (; !cellEnds(); index++)
      if (text[index] === '"') report('aanhalingsteken midden in een cel', here());
    const ended = text[index];
    if (ended === '\n') breakLine();
    index++;
    if (ended === delimiter && atEnd()) cells.push(here());
    if (ended === delimiter && !atEnd()) continue;
    scan.rows.push(cells);
    cells = [];
  }
  return scan;
}
