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

/** Tells each stretch of pixels of one colour: in a flat drawing, most pixels are as the one before. */
function eachStretch(
  pixels: Uint8Array,
  tell: (packed: number, start: number, end: number) => void,
): void {
  const { buffer, byteOffset, byteLength } = pixels;
  const view = new DataView(buffer, byteOffset, byteLength);
  const words = new Uint32Array(buffer, byteOffset, byteLength >> 2);
  for (let start = 0, at = 0; start < words.length; start = at) {
    const word = words[start];
    while (at < words.length && words[at] === word) at++;
    tell(view.getUint32(start * 4) >>> 8, start, at);
  }
}

/**
 * The colours of an opaque picture, most used first, and which of them each pixel has. Where there
 * are more than 256, the rarest (some edges of letters) take the colour that comes nearest.
 */
export function paletteOf(pixels: Uint8Array): {
  colours: readonly Colour[];
  indexes: Uint8Array;
} {
  const counts = new Map<number, number>();
  eachStretch(pixels, (packed, start, end) => {
    counts.set(packed, (counts.get(packed) ?? 0) + end - start);
  });
  const ordered = [...counts].toSorted(([a, many], [b, more]) => more - many || a - b);
  const colours = ordered.slice(0, most).map(([packed]) => colourOf(packed));
  const places = new Map(
    ordered.map(([packed], index) => [
      packed,
      index < most ? index : nearest(colours, colourOf(packed)),
    ]),
  );
  const indexes = new Uint8Array(pixels.length >> 2);
  eachStretch(pixels, (packed, start, end) => indexes.fill(places.get(packed) ?? 0, start, end));
  return { colours, indexes };
}
