/**
 * An opaque picture as stretches of pixels of one colour, row by row. The next picture takes the room
 * of this one.
 */
export interface FlatRows {
  /** Each row that is not as the one above: the first of its stretches, and how many rows are so. */
  rows: { first: number; times: number }[];
  /** Before which pixel of its row each stretch ends. The first is the row above the picture. */
  ends: Int32Array;
  /** The colour of each stretch, as a place in `colours`. */
  places: Int32Array;
  /** Every colour once, as one number. */
  colours: number[];
}

/** A pixel lies in memory with red first, and is read with red last. */
const colourOf = (pixel: number) =>
  ((pixel & 255) << 16) | (pixel & 0xff00) | ((pixel >> 16) & 255);

/** Room for at least so many numbers, with those that are there already. */
function roomFor(count: number, numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  if (count <= numbers.length) return numbers;
  const more = new Int32Array(2 * count);
  more.set(numbers);
  return more;
}

/** What is let go and asked for again with each picture would make all memory be searched each time. */
const room = { ends: new Int32Array(), places: new Int32Array() };

/**
 * Reads pixels into stretches: in a flat drawing half of the rows are as the one above, and most
 * pixels as the one before.
 */
export function flatRows(pixels: Uint8Array, width: number): FlatRows {
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const words = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength >> 2);
  const rows: FlatRows['rows'] = [];
  const known = new Map<number, number>();
  function placeOf(colour: number): number {
    const place = known.get(colour) ?? known.size;
    if (place === known.size) known.set(colour, place);
    return place;
  }
  let { ends, places } = room;
  const widen = (count: number) => {
    ends = room.ends = roomFor(count, ends);
    places = room.places = roomFor(count, places);
  };
  widen(1);
  ends[0] = width;
  let stretch = 1;
  for (let left = 0; left < words.length; left += width) {
    const last = rows.at(-1);
    const right = left + width;
    if (last && bytes.compare(bytes, 4 * (left - width), 4 * left, 4 * left, 4 * right) === 0) {
      last.times++;
      continue;
    }
    widen(stretch + width);
    rows.push({ first: stretch, times: 1 });
    for (let at = left; at < right; stretch++) {
      const word = words[at] ?? 0;
      places[stretch] = placeOf(colourOf(word));
      while (at < right && words[at] === word) at++;
      ends[stretch] = at - left;
    }
  }
  return {
    rows,
    ends: ends.subarray(0, stretch),
    places: places.subarray(0, stretch),
    colours: [...known.keys()],
  };
}
