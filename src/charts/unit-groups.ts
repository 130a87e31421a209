import { formatNumber } from '../text/format.ts';
import { wrapEvenly } from '../text/wrap.ts';
import type { Entry } from '../survey/atlas.ts';
import type { DrawOptions } from './chart.ts';
import { countedLabel, countWidth, labelLine } from './counted-label.ts';
import { label } from './svg-frame.ts';
import { join, text, type Markup } from './markup.ts';
import type { Fill } from './square.ts';
import { squareRow } from './square-row.ts';

/** Municipalities of which the same is to be said. */
export interface UnitGroup {
  label: string;
  /** The value in words, for the hint of each square; the label in small letters when left out. */
  value?: (entry: Entry) => string;
  fill: Fill;
  entries: readonly Entry[];
}

interface Place {
  top: number;
  left?: number;
  size: number;
}

/** Groups of municipalities below each other: what they have in common, how many, their squares; no empty one. */
export function unitGroups(
  groups: readonly UnitGroup[],
  { top, left = 0, size, width }: DrawOptions & Place,
): { markup: Markup; bottom: number } {
  let y = top;
  const filled = groups.filter(({ entries }) => entries.length > 0);
  const pieces = filled.map(({ label: name, value = () => name.toLowerCase(), fill, entries }) => {
    const lines = wrapEvenly(name, width - countWidth);
    const under = y + labelLine * (lines.length - 1);
    const heading = [
      ...lines
        .slice(0, -1)
        .map((part, at) => label(text(part), { x: left, y: y + 11 + at * labelLine })),
      countedLabel(lines.at(-1) ?? '', formatNumber(entries.length), { x: left, y: under + 11 }),
    ];
    const squares = squareRow(entries, {
      x: left,
      y: under + 18,
      width,
      size,
      fill: () => fill,
      value,
    });
    y = under + 18 + squares.height + 10;
    return join([...heading, squares.markup]);
  });
  return { markup: join(pieces), bottom: y };
}
