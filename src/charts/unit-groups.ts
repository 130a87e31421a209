import { formatNumber } from '../text/format.ts';
import type { Entry } from '../survey/atlas.ts';
import type { DrawOptions } from './chart.ts';
import { countedLabel } from './counted-label.ts';
import { join, type Markup } from './markup.ts';
import type { Fill } from './square.ts';
import { squareRow } from './square-row.ts';

/** Municipalities of which the same is to be said. */
export interface UnitGroup {
  label: string;
  /** The value in words, for the hint of each square; the label in small letters when left out. */
  value?: string;
  fill: Fill;
  entries: readonly Entry[];
}

/** Groups of municipalities below each other: what they have in common, how many, their squares; no empty one. */
export function unitGroups(
  groups: readonly UnitGroup[],
  { top, size, width, focus }: DrawOptions & { top: number; size: number },
): { markup: Markup; bottom: number } {
  let y = top;
  const pieces = groups
    .filter(({ entries }) => entries.length > 0)
    .map(({ label: name, value = name.toLowerCase(), fill, entries }) => {
      const heading = countedLabel(name, formatNumber(entries.length), { x: 0, y: y + 11 });
      const squares = squareRow(entries, {
        x: 0,
        y: y + 18,
        width,
        size,
        fill: () => fill,
        value: () => value,
        focus,
      });
      y += 18 + squares.height + 10;
      return join([heading, squares.markup]);
    });
  return { markup: join(pieces), bottom: y };
}
