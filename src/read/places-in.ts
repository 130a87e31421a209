import { bisectRight } from 'd3';
import type { Position } from './cell-positions.ts';

/** Line and character of any place in a text with LF line ends, both from 1. */
export function placesIn(text: string): (index: number) => Position {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (index) => {
    const line = bisectRight(starts, index);
    return { line, column: index - (starts[line - 1] ?? 0) + 1 };
  };
}
