import { max, min } from 'd3';
import { tilesOf } from '../../charts/tile-map.ts';
import type { Entry } from '../../survey/atlas.ts';

/** A box to fill as far as the shape of the map allows. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface PlacedTile {
  entry: Entry;
  x: number;
  y: number;
}

/** Where each municipality of the tile map stands in a box, and from one square to the next. */
export function placedTiles(
  asked: readonly Entry[],
  { x, y, width, height }: Box,
): { tiles: PlacedTile[]; step: number; right: number } {
  const found = tilesOf(asked).map(({ entry, tile }) => ({ entry, ...tile }));
  const columns = (max(found, ({ column }) => column) ?? 0) + 1;
  const rows = (max(found, ({ row }) => row) ?? 0) + 1;
  const step = min([width / columns, height / rows]) ?? 0;
  const tiles = found.map(({ entry, column, row }) => ({
    entry,
    x: x + column * step,
    y: y + row * step,
  }));
  return { tiles, step, right: x + columns * step };
}
