import { max } from 'd3';
import type { Entry } from '../survey/atlas.ts';
import { join, type Markup } from './markup.ts';
import { municipalitySquare, type Fill } from './square.ts';

interface TileMapOptions {
  width: number;
  focus?: string | undefined;
  fill: (entry: Entry) => Fill;
  /** The value in words, for the hint. */
  value: (entry: Entry) => string;
}

type Tile = NonNullable<Entry['municipality']['tile']>;

/** Wide enough for all municipalities of the country to be told apart on a phone. */
const columnsWithoutMap = 19;

const inOrder = (index: number): Tile => ({
  column: index % columnsWithoutMap,
  row: Math.floor(index / columnsWithoutMap),
  label: '',
});

/** Whether a place on the grid is known of any of the municipalities. */
export const hasMap = (entries: readonly Entry[]): boolean =>
  entries.some(({ municipality }) => municipality.tile !== null);

/**
 * The place of each municipality on the grid; those without one are left out. Where no place is
 * known of any, they stand in alphabetical order.
 */
export function tilesOf(entries: readonly Entry[]): { entry: Entry; tile: Tile }[] {
  const mapped = hasMap(entries);
  return entries.flatMap((entry, index) => {
    const tile = mapped ? entry.municipality.tile : inOrder(index);
    return tile ? [{ entry, tile }] : [];
  });
}

/** Squares where the municipalities lie. */
export function tileMap(
  entries: readonly Entry[],
  { width, focus, fill, value }: TileMapOptions,
): { markup: Markup; height: number } {
  const placed = tilesOf(entries);
  const columns = (max(placed, ({ tile }) => tile.column) ?? 0) + 1;
  const rows = (max(placed, ({ tile }) => tile.row) ?? -1) + 1;
  const margin = 3;
  const step = (width - 2 * margin) / columns;
  const size = step * 0.93;
  const squares = placed.map(({ entry, tile }) => ({
    focused: entry.municipality.code === focus,
    markup: municipalitySquare(entry, value(entry), {
      x: margin + tile.column * step,
      y: margin + tile.row * step,
      size,
      fill: fill(entry),
      focus: entry.municipality.code === focus,
      label: tile.label,
    }),
  }));
  // The focused square comes last, so that its ring lies above its neighbours.
  const ordered = squares.toSorted((a, b) => Number(a.focused) - Number(b.focused));
  return { markup: join(ordered.map(({ markup }) => markup)), height: rows * step + 2 * margin };
}
