import { extent } from 'd3';
import type { Entry } from '../survey/atlas.ts';
import { formatNumber } from '../text/format.ts';
import { join, type Markup } from './markup.ts';
import { municipalitySquare, type Fill } from './square.ts';

interface TileMapOptions {
  width: number;
  fill: (entry: Entry) => Fill;
  /** The value in words, for the hint. */
  value: (entry: Entry) => string;
}

/** A square of one municipality among few is no larger than this. */
const largest = 44;

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

/** How many have no place on a map where others have one, as a note; nothing where all have. */
export function offMapNote(entries: readonly Entry[]): string[] {
  const off = hasMap(entries) ? entries.filter(({ municipality }) => !municipality.tile).length : 0;
  if (off === 0) return [];
  return [
    off === 1
      ? '1 gemeente heeft geen plaats op de kaart. Zij telt wel mee, en staat in de tabel.'
      : `${formatNumber(off)} gemeenten hebben geen plaats op de kaart. Zij tellen wel mee, en staan in de tabel.`,
  ];
}

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
  { width, fill, value }: TileMapOptions,
): { markup: Markup; width: number; height: number } {
  const placed = tilesOf(entries);
  const [left = 0, right = 0] = extent(placed, ({ tile }) => tile.column);
  const [top = 0, bottom = -1] = extent(placed, ({ tile }) => tile.row);
  const margin = 3;
  const step = Math.min(largest, (width - 2 * margin) / (right - left + 1));
  const size = step * 0.93;
  const squares = placed.map(({ entry, tile }) =>
    municipalitySquare(entry, value(entry), {
      x: margin + (tile.column - left) * step,
      y: margin + (tile.row - top) * step,
      size,
      fill: fill(entry),
      label: tile.label,
    }),
  );
  return {
    markup: join(squares),
    width: (right - left + 1) * step + 2 * margin,
    height: (bottom - top + 1) * step + 2 * margin,
  };
}
