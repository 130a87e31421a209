import { constants, crc32, deflateSync } from 'node:zlib';
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

/** The rows of a picture, each in the way in which fewer of its bytes differ from the one before. */
function filteredRows(indexes: Uint8Array, width: number): Uint8Array {
  const height = indexes.length / width;
  const rows = new Uint8Array(indexes.length + height);
  const difference = new Uint8Array(width);
  let above = new Uint8Array(width);
  for (let y = 0; y < height; y++) {
    const own = indexes.slice(y * width, (y + 1) * width);
    let [last, lastDifference, changes] = [0, 0, 0];
    for (let x = 0; x < width; x++) {
      const value = own[x] ?? 0;
      const differs = (value - (above[x] ?? 0)) & 255;
      difference[x] = differs;
      if (value !== last) changes++;
      if (differs !== lastDifference) changes--;
      last = value;
      lastDifference = differs;
    }
    rows[y * (width + 1)] = changes >= 0 ? filters.above : filters.own;
    rows.set(changes >= 0 ? difference : own, y * (width + 1) + 1);
    above = own;
  }
  return rows;
}

/**
 * An opaque picture of at most 256 colours as PNG: flat drawings take less than half the bytes of
 * full colour. Packed by repeated bytes alone, which zlib does alike on every machine; how it looks
 * for longer texts differs.
 */
export function indexedPng({ width, height, pixels }: Drawn): Uint8Array<ArrayBuffer> {
  const { colours, indexes } = paletteOf(pixels);
  const packed = deflateSync(filteredRows(indexes, width), { strategy: constants.Z_RLE });
  return Buffer.concat([
    signature,
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Uint8Array.from(colours.flat())),
    chunk('IDAT', packed),
    chunk('IEND', new Uint8Array()),
  ]);
}
