import { max, range, rollup, scaleLinear } from 'd3';
import { measuredIn, measuresOf, type Measured } from '../survey/question-measures.ts';
import type { Question } from '../survey/question.ts';
import type { Entry } from '../survey/atlas.ts';
import { formatQuantity } from '../text/format.ts';
import type { DrawOptions } from './chart.ts';
import { line } from './lines.ts';
import { textWidth } from '../text/wrap.ts';
import { tickLabels, tickSize } from './tick-labels.ts';
import { join, text, type Markup } from './markup.ts';
import { quantityText } from './question-title.ts';
import { municipalitySquare } from './square.ts';
import { label } from './svg-frame.ts';

const headroom = 22;
/** Above so many squares a column becomes wider instead of higher. */
const mostLevels = 40;
const many = 100;

/** The squares of some numbers on one scale, each on top of those near it. */
function piled(
  measured: readonly Measured[],
  x: Scale,
  { size, width }: { size: number; width: number },
) {
  const tallest = (across: number) =>
    max(
      rollup(
        measured,
        ({ length }) => length,
        ({ number }) => Math.floor(x(number) / (size * across)),
      ).values(),
    ) ?? 0;
  const widths = range(1, Math.floor(width / size));
  const across = widths.find((count) => tallest(count) / count <= mostLevels) ?? 1;
  const filled = new Map<number, number>();
  return measured.map(({ entry, number }) => {
    const column = Math.floor(x(number) / (size * across));
    const place = filled.get(column) ?? 0;
    filled.set(column, place + 1);
    const left = Math.min(column * size * across, width - size * across);
    return {
      entry,
      number,
      left: left + (place % across) * size,
      level: Math.floor(place / across),
    };
  });
}

/** Each number as a square on one scale, with the middle of them where there are enough. */
export function numberStrip(
  question: Question,
  entries: readonly Entry[],
  { width }: DrawOptions,
): { markup: Markup; bottom: number } {
  const measured = measuredIn(question, entries);
  const measures = measuresOf(measured);
  if (!measures) return { markup: text(''), bottom: 0 };
  const size = measured.length > many ? 8 : 12;
  const ends = [Math.min(0, measures.least), Math.max(0, measures.most)];
  const [least = 0, most = 1] = scaleLinear(ends[0] === ends[1] ? [0, 1] : ends, [0, 1])
    .nice()
    .domain();
  // Room for half of the last number below the axis, so that every step is as wide as it looks.
  const end = Math.max(size, textWidth(formatQuantity(most), tickSize)) / 2;
  const start =
    least < 0 ? Math.max(size, textWidth(formatQuantity(least), tickSize)) / 2 : size / 2;
  const x = scaleLinear([least, most], [start, width - end]);
  const places = piled(measured, x, { size, width });
  const base = headroom + Math.max(...places.map(({ level }) => level + 1)) * (size + 1);
  const squares = places.map(({ entry, number, left, level }) =>
    municipalitySquare(entry, quantityText(question, number), {
      x: left,
      y: base - (level + 1) * (size + 1),
      size: size - 1,
      fill: 'ja',
    }),
  );
  return {
    markup: join([
      ...squares,
      ...middleOf(measures.middle, x, base, { width, words: bareWords(question) }),
      ...axis(ticksFor(measured, x), x, base, width),
    ]),
    bottom: base + 24,
  };
}

type Scale = (value: number) => number;

function middleOf(
  middle: { median: number; from: number; until: number } | undefined,
  x: Scale,
  base: number,
  { width, words }: { width: number; words: (value: number) => string },
): Markup[] {
  if (!middle) return [];
  const place = x(middle.median);
  const told = `mediaan ${words(middle.median)}`;
  const toLeft = place + 5 + textWidth(told, 11.5) > width;
  return [
    ...[middle.from, middle.until].map((value) =>
      line('lijn', [x(value), headroom - 4], [x(value), base]),
    ),
    line('peil', [place, 4], [place, base]),
    label(text(told), {
      x: place + (toLeft ? -5 : 5),
      y: 12,
      anchor: toLeft ? 'end' : undefined,
      size: 11.5,
    }),
  ];
}

interface AxisScale extends Scale {
  ticks: (count: number) => number[];
}

/** The steps below the axis: only nought where there is nothing else, and whole ones for whole numbers. */
function ticksFor(measured: readonly Measured[], x: AxisScale): number[] {
  if (measured.every(({ number }) => number === 0)) return [0];
  const isWhole = measured.every(({ number }) => Number.isInteger(number));
  return x.ticks(5).filter((tick) => !isWhole || Number.isInteger(tick));
}

/** A number of a question in words, without its unit. */
const bareWords = (question: Question) => (value: number) =>
  quantityText({ ...question, unit: '' }, value);

function axis(ticks: readonly number[], x: Scale, y: number, width: number): Markup[] {
  return [
    line('as', [0, y], [width, y]),
    ...tickLabels(ticks, x, formatQuantity, { y: y + 15, width }),
  ];
}
