import { visibleText } from './visible-text.ts';

interface Place {
  line: number;
  column: number;
  source: string;
  place?: string | undefined;
}

const [before, width] = [60, 100];

/** The line of a mistake with a caret under it; a long line is shown around the mistake only. */
export function excerptOf({ line, column, source, place }: Place): string[] {
  const start = source.length <= width ? 0 : Math.max(0, column - 1 - before);
  const end = start + width;
  const number = String(line).padStart(4);
  const left = (start > 0 ? '…' : '') + visibleText(source.slice(start, column - 1));
  const right = visibleText(source.slice(column - 1, end)) + (source.length > end ? '…' : '');
  return [
    `${number} | ${left}${right}`,
    `${' '.repeat(number.length)} | ${' '.repeat(left.length)}^${place ? ` ${place}` : ''}`,
  ];
}
