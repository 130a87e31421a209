import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexedPng } from './indexed-png.ts';

/** Reads back the colour of each pixel of a PNG that `indexedPng` wrote. */
function coloursIn(png: Uint8Array, width: number): string[] {
  const bytes = Buffer.from(png);
  const body = (name: string) => {
    const start = bytes.indexOf(name);
    return bytes.subarray(start + 4, start + 4 + bytes.readUInt32BE(start - 4));
  };
  const palette = body('PLTE').toString('hex').match(/.{6}/g) ?? [];
  const rows = inflateSync(body('IDAT'));
  const indexes: number[] = [];
  rows.forEach((byte, at) => {
    const filter = rows[at - (at % (width + 1))];
    const above = filter === 2 ? (indexes.at(-width) ?? 0) : 0;
    if (at % (width + 1) > 0) indexes.push((byte + above) & 255);
  });
  return indexes.map((index) => palette[index] ?? '');
}

const pixelsOf = (...colours: string[]) =>
  Uint8Array.from(Buffer.from(colours.map((colour) => `${colour}ff`).join(''), 'hex'));

test('every pixel keeps its colour', () => {
  const colours = ['fbfcfd', '14181d', 'c62f16', 'fbfcfd', '2b5d8c', '2b5d8c'];
  const png = indexedPng({ width: 3, height: 2, pixels: pixelsOf(...colours) });
  expect(coloursIn(png, 3)).toEqual(colours);
  const columns = [...colours, ...colours, ...colours.toReversed(), ...colours];
  const striped = indexedPng({ width: 6, height: 4, pixels: pixelsOf(...columns) });
  expect(coloursIn(striped, 6)).toEqual(columns);
});

test('with more colours than fit, only the rarest change, and to the one that comes nearest', () => {
  const often = Array.from(
    { length: 256 },
    (_, index) => `00${index.toString(16).padStart(2, '0')}00`,
  );
  const png = indexedPng({
    width: 513,
    height: 1,
    pixels: pixelsOf(...often, ...often, '000005'),
  });
  expect(coloursIn(png, 513)).toEqual([...often, ...often, '000000']);
});
