import { ascending, max } from 'd3';
import type { Municipality } from '../survey/municipality.ts';

type Tile = Pick<NonNullable<Municipality['tile']>, 'column' | 'row'>;

/** With more squares than this none could be told apart. */
const mostTiles = 500;

/** Small maps of squares as path data: of all municipalities, and of all but one. */
export interface TileMap {
  width: number;
  height: number;
  /** The squares of all, one after the other. */
  path: string;
}

/** The path of one square on a map of one unit for each municipality. */
export const tilePath = ({ column, row }: Tile): string => `M${column} ${row}h.82v.82h-.82z`;

// In this order a path weighs less once it is compressed.
const byPlace = (a: Tile, b: Tile) => ascending(a.row, b.row) || ascending(a.column, b.column);

/** The map of all municipalities that have a place on it; nothing where none has, or too many. */
export function tileMapOf(municipalities: readonly Municipality[]): TileMap | null {
  const tiles = municipalities.flatMap(({ tile }) => tile ?? []).toSorted(byPlace);
  if (tiles.length === 0 || tiles.length > mostTiles) return null;
  return {
    width: (max(tiles, ({ column }) => column) ?? 0) + 1,
    height: (max(tiles, ({ row }) => row) ?? 0) + 1,
    path: tiles.map(tilePath).join(''),
  };
}
