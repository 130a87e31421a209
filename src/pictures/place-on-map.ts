import { max } from 'd3';
import type { Entry } from '../survey/atlas.ts';
import { tilePath } from './tile-map-of.ts';

/** What a square on the map says of a municipality beside the one that the map is about. */
type Likeness = 'gelijk' | 'ander' | 'stil';

/** A small map that sets one municipality apart, and those like it: path data for each kind. */
export interface PlaceOnMap {
  width: number;
  height: number;
  own: string;
  /** Whether its own square is one without an answer. */
  silent: boolean;
  others: Record<Likeness, string>;
}

/** Diagonal lines in one square: the sign of “asked, no answer”. */
const hatching = 'm0 .41.41-.41m-.41.82.82-.82m-.41.82.41-.41';

const hatchPath = ({ column, row }: NonNullable<Entry['municipality']['tile']>) =>
  `M${column} ${row}${hatching}`;

/** The map of all that were asked around one of them; null where that one has no place on it. */
export function placeOnMap(
  asked: readonly Entry[],
  code: string,
  likenessOf: (entry: Entry) => Likeness,
): PlaceOnMap | null {
  const placed = asked.flatMap((entry) => {
    const { tile } = entry.municipality;
    return tile ? [{ code: entry.municipality.code, tile, likeness: likenessOf(entry) }] : [];
  });
  const own = placed.find((square) => square.code === code);
  if (!own) return null;
  const pathOf = (wanted: Likeness) =>
    placed
      .filter((square) => square !== own && square.likeness === wanted)
      .map(({ tile }) => (wanted === 'stil' ? hatchPath(tile) : tilePath(tile)))
      .join('');
  return {
    width: (max(placed, ({ tile }) => tile.column) ?? 0) + 1,
    height: (max(placed, ({ tile }) => tile.row) ?? 0) + 1,
    own: tilePath(own.tile),
    silent: own.likeness === 'stil',
    others: { gelijk: pathOf('gelijk'), ander: pathOf('ander'), stil: pathOf('stil') },
  };
}
