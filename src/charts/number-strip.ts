import { extent, scaleLinear } from 'd3';
import { measuredIn, measuresOf } from '../survey/question-measures.ts';
import type { Question } from '../survey/question.ts';
import type { Entry } from '../survey/atlas.ts';
import { formatQuantity } from '../text/format-quantity.ts';
import type { DrawOptions } from './chart.ts';
import { line } from './lines.ts';
import { join, text, type Markup } from './markup.ts';
import { quantityText } from './question-title.ts';
import { municipalitySquare } from './square.ts';
import { label } from './svg-frame.ts';

const size = 12;
const headroom = 22;

/** Each number as a square on one scale, on top of those near it, with the middle where there are enough. */
export function numberStrip(
  question: Question,
  entries: readonly Entry[],
  { width, focus }: DrawOptions,
): { markup: Markup; bottom: number } {
  const measured = measuredIn(question, entries);
  const measures = measuresOf(measured);
  if (!measures) return { markup: text(''), bottom: 0 };
  const [least = 0, most = 0] = extent([0, measures.most]);
  const x = scaleLinear(
    [least, most === least ? least + 1 : most],
    [size / 2, width - size / 2],
  ).nice();
  const levels: number[] = [];
  const places = measured.map(({ entry, number }) => {
    const column = Math.floor(x(number) / size);
    const level = levels[column] ?? 0;
    levels[column] = level + 1;
    return { entry, number, left: column * size, level };
  });
  const base = headroom + Math.max(...places.map(({ level }) => level + 1)) * (size + 1);
  const squares = places.map(({ entry, number, left, level }) =>
    municipalitySquare(entry, quantityText(question, number), {
      x: left,
      y: base - (level + 1) * (size + 1),
      size,
      fill: 'ja',
      focus: entry.municipality.code === focus,
    }),
  );
  return {
    markup: join([...squares, ...middleOf(measures.middle, x, base, width), ...axis(x, base)]),
    bottom: base + 24,
  };
}

type Scale = (value: number) => number;

function middleOf(
  middle: { median: number; from: number; until: number } | undefined,
  x: Scale,
  base: number,
  width: number,
): Markup[] {
  if (!middle) return [];
  const place = x(middle.median);
  const toLeft = place > width * 0.6;
  return [
    ...[middle.from, middle.until].map((value) =>
      line('lijn', [x(value), headroom - 4], [x(value), base]),
    ),
    line('peil', [place, 4], [place, base]),
    label(text(`mediaan ${formatQuantity(middle.median)}`), {
      x: place + (toLeft ? -5 : 5),
      y: 12,
      anchor: toLeft ? 'end' : undefined,
      size: 11.5,
    }),
  ];
}

function axis(x: Scale & { ticks: (count: number) => number[]; range: () => number[] }, y: number) {
  const ticks = x.ticks(5);
  const [start = 0, end = 0] = x.range();
  return [
    line('as', [start, y], [end, y]),
    ...ticks.map((tick, index) =>
      label(text(formatQuantity(tick)), {
        x: x(tick),
        y: y + 15,
        tone: 'q',
        anchor: index === ticks.length - 1 ? 'end' : index === 0 ? undefined : 'middle',
        size: 11,
      }),
    ),
  ];
}
