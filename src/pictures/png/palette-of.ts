import type { FlatRows } from './flat-rows.ts';

type Colour = readonly [red: number, green: number, blue: number];

const most = 256;

const colourOf = (packed: number): Colour => [packed >> 16, (packed >> 8) & 255, packed & 255];

function nearest(colours: readonly Colour[], [red, green, blue]: Colour): number {
  let [best, least] = [0, Infinity];
  for (const [index, [r, g, b]] of colours.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

/** How many pixels of a picture have each colour. */
function countsIn({ rows, ends, places, colours }: FlatRows): Float64Array {
  const counts = new Float64Array(colours.length);
  for (const [row, { first, times }] of rows.entries()) {
    const behind = rows[row + 1]?.first ?? ends.length;
    let start = 0;
    for (let stretch = first; stretch < behind; stretch++) {
      const end = ends[stretch] ?? 0;
      const place = places[stretch] ?? 0;
      counts[place] = (counts[place] ?? 0) + (end - start) * times;
      start = end;
    }
  }
  return counts;
}

/**
 * The colours of an opaque picture, most used first, and which of them each stretch of it has. Where
 * there are more than 256, the rarest (some edges of letters) take the colour that comes nearest.
 */
export function paletteOf(flat: FlatRows): { colours: readonly Colour[]; indexes: Uint8Array } {
  const counts = countsIn(flat);
  const ordered = flat.colours
    .map((packed, place) => ({ packed, place, count: counts[place] ?? 0 }))
    .sort((one, other) => other.count - one.count || one.packed - other.packed);
  const colours = ordered.slice(0, most).map(({ packed }) => colourOf(packed));
  const indexOf = new Uint8Array(ordered.length);
  for (const [index, { packed, place }] of ordered.entries())
    indexOf[place] = index < most ? index : nearest(colours, colourOf(packed));
  const indexes = new Uint8Array(flat.places.length);
  for (let at = 1; at < indexes.length; at++) indexes[at] = indexOf[flat.places[at] ?? 0] ?? 0;
  return { colours, indexes };
}
