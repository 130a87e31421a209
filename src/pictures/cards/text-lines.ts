import { element, join, text, type Markup } from '../../charts/markup.ts';
import { colours } from '../../charts/paint.ts';

interface LinesOptions {
  x: number;
  /** Baseline of the first line. */
  y: number;
  size: number;
  weight?: 400 | 500 | 600;
  fill?: string;
  anchor?: 'end';
  /** From one baseline to the next, as a part of the size. */
  leading?: number;
}

/** Lines of text below each other, and the baseline of the last. */
export function lines(
  contents: readonly string[],
  { x, y, size, weight = 400, fill = colours.ink, anchor, leading = 1.2 }: LinesOptions,
): { markup: Markup; last: number } {
  const step = size * leading;
  const markup = contents.map((content, index) =>
    element(
      'text',
      {
        x,
        y: y + index * step,
        'font-size': size,
        'font-weight': weight,
        fill,
        'text-anchor': anchor,
      },
      text(content),
    ),
  );
  return { markup: join(markup), last: y + (contents.length - 1) * step };
}
