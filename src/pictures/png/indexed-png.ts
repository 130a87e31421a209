import { constants, crc32, deflateSync } from 'node:zlib';
import { flatRows, type FlatRows } from './flat-rows.ts';
import { paletteOf } from './palette-of.ts';

/** A drawn picture: red, green, blue and opacity of each pixel, row by row. */
export interface Drawn {
  width: number;
  height: number;
  pixels: Uint8Array;
}

const signature = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);

function chunk(name: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

function header(width: number, height: number): Buffer {
  const body = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  body.writeUInt32BE(width, 0);
  body.writeUInt32BE(height, 4);
  return body;
}

/** How a row stands in a PNG: by its own bytes, or by how they differ from the row above. */
const filters = { own: 0, above: 2 } as const;

/** Stretches of the same byte: before which place of its row each ends, and its byte. */
interface Stretches {
  ends: Int32Array;
  indexes: Uint8Array;
}

/** Writes a row that begins with this stretch. */
function writeOwn({ ends, indexes }: Stretches, first: number, row: Uint8Array): void {
  for (let stretch = first, at = 0; at < row.length; stretch++) {
    const end = ends[stretch] ?? 0;
    const value = indexes[stretch] ?? 0;
    while (at < end) row[at++] = value;
  }
}

/** Writes how a row differs from another, over zeroes, and tells how many changes that has fewer. */
function writeDifference(
  { ends, indexes }: Stretches,
  [own, above]: [own: number, above: number],
  row: Uint8Array,
): number {
  let fewer = 0;
  let last = 0;
  let lastDifference = 0;
  for (let at = 0; at < row.length;) {
    const value = indexes[own] ?? 0;
    const difference = (value - (indexes[above] ?? 0)) & 255;
    const ownEnd = ends[own] ?? 0;
    const aboveEnd = ends[above] ?? 0;
    const end = ownEnd < aboveEnd ? ownEnd : aboveEnd;
    if (value !== last) fewer++;
    if (difference !== lastDifference) fewer--;
    last = value;
    lastDifference = difference;
    if (difference === 0) at = end;
    else while (at < end) row[at++] = difference;
    if (ownEnd === end) own++;
    if (aboveEnd === end) above++;
  }
  return fewer;
}

let room = new Uint8Array();

/** So many zeroes, in the room of those of the previous picture. */
function zeroes(count: number): Uint8Array {
  if (count > room.length) room = new Uint8Array(count);
  return room.fill(0, 0, count).subarray(0, count);
}

/** The rows of a picture, each in the way in which fewer of its bytes differ from the one before. */
function filteredRows(
  rows: FlatRows['rows'],
  stretches: Stretches,
  { width, height }: Drawn,
): Uint8Array {
  const filtered = zeroes((width + 1) * height);
  let place = 0;
  let above = 0;
  for (const { first, times } of rows) {
    const row = filtered.subarray(place + 1, place + 1 + width);
    const fewer = writeDifference(stretches, [first, above], row);
    if (fewer < 0) writeOwn(stretches, first, row);
    filtered[place] = fewer < 0 ? filters.own : filters.above;
    place += width + 1;
    // What comes once more differs in nothing from the row above it.
    for (let more = 1; more < times; more++, place += width + 1) filtered[place] = filters.above;
    above = first;
  }
  return filtered;
}

/**
 * An opaque picture of at most 256 colours as PNG: flat drawings take less than half the bytes of
 * full colour. Packed by repeated bytes alone, which zlib does alike on every machine; how it looks
 * for longer texts differs.
 */
export function indexedPng(drawn: Drawn): Uint8Array<ArrayBuffer> {
  const flat = flatRows(drawn.pixels, drawn.width);
  const { colours, indexes } = paletteOf(flat);
  const rows = filteredRows(flat.rows, { ends: flat.ends, indexes }, drawn);
  return Buffer.concat([
    signature,
    chunk('IHDR', header(drawn.width, drawn.height)),
    chunk('PLTE', Uint8Array.from(colours.flat())),
    chunk('IDAT', deflateSync(rows, { strategy: constants.Z_RLE })),
    chunk('IEND', new Uint8Array()),
  ]);
}
