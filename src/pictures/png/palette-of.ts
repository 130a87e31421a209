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

/**
 * The colours of a picture, most used first, and which of them each pixel has. Where there are
 * more than 256, the rarest (some edges of letters) take the colour that comes nearest.
 */
export function paletteOf(pixels: Uint8Array): {
  colours: readonly Colour[];
  indexOf: (offset: number) => number;
} {
  const packedAt = (offset: number) =>
    ((pixels[offset] ?? 0) << 16) | ((pixels[offset + 1] ?? 0) << 8) | (pixels[offset + 2] ?? 0);
  const counts = new Map<number, number>();
  for (let offset = 0; offset < pixels.length; offset += 4) {
    const packed = packedAt(offset);
    counts.set(packed, (counts.get(packed) ?? 0) + 1);
  }
  const ordered = [...counts].toSorted(([a, many], [b, more]) => more - many || a - b);
  const colours = ordered.slice(0, most).map(([packed]) => colourOf(packed));
  const indexes = new Map(
    ordered.map(([packed], index) => [
      packed,
      index < most ? index : nearest(colours, colourOf(packed)),
    ]),
  );
  return { colours, indexOf: (offset) => indexes.get(packedAt(offset)) ?? 0 };
}
