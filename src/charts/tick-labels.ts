import { textWidth } from '../text/wrap.ts';
import { text, type Markup } from './markup.ts';
import { label } from './svg-frame.ts';

/** The size of the letters below an axis. */
export const tickSize = 11;
const apart = 4;

/** Which part of a label lies before its place. */
const parts = { end: 1, middle: 0.5 };

interface Tick {
  content: string;
  place: number;
  anchor: keyof typeof parts | undefined;
}

const startOf = ({ content, place, anchor }: Tick) =>
  place - textWidth(content, tickSize) * (anchor === undefined ? 0 : parts[anchor]);

/** The numbers below an axis; one that would touch its neighbour is left out, the ends stay and keep within the width. */
export function tickLabels(
  ticks: readonly number[],
  x: (tick: number) => number,
  textOf: (tick: number) => string,
  { y, width }: { y: number; width: number },
): Markup[] {
  const all = ticks.map((tick): Tick => {
    const [content, place] = [textOf(tick), x(tick)];
    const half = textWidth(content, tickSize) / 2;
    const anchor = place < half ? undefined : place + half > width ? 'end' : 'middle';
    return { content, place, anchor };
  });
  const last = all.at(-1);
  const shown: Tick[] = [];
  for (const tick of all) {
    const before = shown.at(-1);
    const end = before ? startOf(before) + textWidth(before.content, tickSize) : -Infinity;
    const free = startOf(tick) >= end + apart;
    if (tick === last && !free && shown.length > 1) shown.pop();
    if (tick === last || free) shown.push(tick);
  }
  return shown.map(({ content, place, anchor }) =>
    label(text(content), { x: place, y, tone: 'q', anchor, size: tickSize }),
  );
}
