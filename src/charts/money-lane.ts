import { max } from 'd3';
import type { Amount } from '../survey/budget-groups.ts';
import { formatEuro } from '../text/format.ts';
import { label } from './svg-frame.ts';
import { join, text, type Markup } from './markup.ts';
import type { MoneyScale } from './money-axis.ts';
import { municipalitySquare } from './square.ts';
import { textWidth } from '../text/wrap.ts';

/** The side of a square that stands for an amount. */
export const amountSize = 14;
const size = amountSize;
const mostNames = 3;
const gap = 6;

interface PlacedAmount extends Amount {
  x: number;
  /** How many squares lie below this one, so that none overlap. */
  level: number;
}

/** Sets amounts on the scale, one above the other where they would overlap. */
export function stacked(amounts: readonly Amount[], x: MoneyScale): PlacedAmount[] {
  const placed: PlacedAmount[] = [];
  for (const amount of amounts.toSorted((a, b) => a.amount - b.amount)) {
    const place = x(amount.amount);
    const level = placed.filter((other) => Math.abs(other.x - place) < size).length;
    placed.push({ ...amount, x: place, level });
  }
  return placed;
}

/** The height of a lane with its highest stack. */
export const laneHeight = (placed: readonly PlacedAmount[]) =>
  ((max(placed, ({ level }) => level) ?? 0) + 1) * (size + 1) + 13;

interface Box {
  from: number;
  to: number;
  level: number;
}

const touch = (one: Box, other: Box) =>
  one.level === other.level && one.from < other.to + gap && other.from < one.to + gap;

interface Named extends PlacedAmount {
  /** What stands beside its square, and on which side; nothing where there is no room. */
  name: { content: string; box: Box; toLeft: boolean } | undefined;
}

/** The names of a few amounts, each where it touches no line, square or other name. */
function named(placed: readonly PlacedAmount[], lines: readonly number[], width: number): Named[] {
  const taken: Box[] = placed.map(({ x, level }) => ({
    from: x - size / 2,
    to: x + size / 2,
    level,
  }));
  return placed.map((one) => {
    const { entry, amount, x, level } = one;
    const { name } = entry.municipality;
    const choices = [`${name} ${formatEuro(amount)}`, name].flatMap((content) =>
      [false, true].map((toLeft) => {
        const long = textWidth(content);
        const from = toLeft ? x - size / 2 - gap - long : x + size / 2 + gap;
        return { content, toLeft, box: { from, to: from + long, level } };
      }),
    );
    const own = { from: x - size / 2, to: x + size / 2, level };
    const found = choices.find(
      ({ box }) =>
        box.from >= 0 &&
        box.to <= width &&
        !lines.some((place) => box.from - gap < place && place < box.to + gap) &&
        !taken.some((other) => !isSame(other, own) && touch(box, other)),
    );
    if (found) taken.push(found.box);
    return { ...one, name: found };
  });
}

const isSame = (one: Box, other: Box) => one.from === other.from && one.level === other.level;

interface Lane {
  bottom: number;
  width: number;
  /** Where lines stand that no label may touch. */
  lines: readonly number[];
}

/** Amounts of one kind as squares that stand on a line; few of them carry their name. */
export function lane(placed: readonly PlacedAmount[], { bottom, width, lines }: Lane): Markup {
  const shown =
    placed.length <= mostNames
      ? named(placed, lines, width)
      : placed.map((one): Named => ({ ...one, name: undefined }));
  return join(
    shown.map(({ entry, amount, x, level, name }) => {
      const top = bottom - size - level * (size + 1);
      return join([
        municipalitySquare(entry, formatEuro(amount), {
          x: x - size / 2,
          y: top,
          size,
          fill: 'ja',
        }),
        name
          ? label(text(name.content), {
              x: name.toLeft ? name.box.to : name.box.from,
              y: top + 11,
              tone: 'k',
              anchor: name.toLeft ? 'end' : undefined,
            })
          : text(''),
      ]);
    }),
  );
}
