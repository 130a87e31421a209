import type { Entry } from '../survey/atlas.ts';
import { join, type Markup } from './markup.ts';
import { municipalitySquare, type Fill } from './square.ts';

interface SquareRowOptions {
  x: number;
  y: number;
  width: number;
  size: number;
  fill: (entry: Entry) => Fill;
  /** The value in words, for the hint. */
  value: (entry: Entry, place: number) => string;
}

/** Municipalities as squares side by side, on as many lines as they need. */
export function squareRow(
  entries: readonly Entry[],
  { x, y, width, size, fill, value }: SquareRowOptions,
): { markup: Markup; height: number; end: number } {
  const step = Math.round(size * 2.28) / 2;
  const perLine = Math.max(1, Math.floor(width / step));
  const markup = entries.map((entry, index) =>
    municipalitySquare(entry, value(entry, index), {
      x: x + (index % perLine) * step,
      y: y + Math.floor(index / perLine) * step,
      size,
      fill: fill(entry),
    }),
  );
  return {
    markup: join(markup),
    height: Math.ceil(entries.length / perLine) * step,
    end: x + Math.min(entries.length, perLine) * step,
  };
}
