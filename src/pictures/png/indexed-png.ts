import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';
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

/**
 * An opaque picture of at most 256 colours as PNG: flat drawings take less than half the bytes of
 * full colour. Written by fflate, which packs alike on every machine; zlib does not.
 */
export function indexedPng({ width, height, pixels }: Drawn): Uint8Array<ArrayBuffer> {
  const { colours, indexes } = paletteOf(pixels);
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++)
    rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    signature,
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Uint8Array.from(colours.flat())),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
