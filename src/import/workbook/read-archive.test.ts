import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readArchive } from './read-archive.ts';

const directorySign = 0x02014b50;

/** Where each entry of the directory of a zip begins. */
function entriesIn(bytes: Buffer): number[] {
  const sign = Buffer.alloc(4);
  sign.writeUInt32LE(directorySign);
  const found: number[] = [];
  for (let at = bytes.indexOf(sign); at !== -1; at = bytes.indexOf(sign, at + 1)) found.push(at);
  return found;
}

test('parts that are large together are refused, though each is not', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const bytes = Buffer.from(
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8(name)]))),
  );
  for (const at of entriesIn(bytes)) bytes.writeUInt32LE(45_000_000, at + 24);
  const archive = readArchive(bytes);
  for (const name of names.slice(0, 4)) expect(() => archive.read(name)).toThrow(/beschadigd/);
  expect(() => archive.read('e')).toThrow(/te groot/);
});

test('a part that is packed with a password, or in an unknown way, is refused by its name', () => {
  const change = (field: number, value: number) => {
    const bytes = Buffer.from(zipSync({ 'blad.xml': strToU8('<a/>') }));
    for (const at of entriesIn(bytes)) bytes.writeUInt16LE(value, at + field);
    return () => readArchive(bytes).read('blad.xml');
  };
  expect(change(8, 1)).toThrow(/blad\.xml is met een wachtwoord/);
  expect(change(10, 99)).toThrow(/blad\.xml is ingepakt op een manier/);
});

test('a zip whose sizes and places stand in wide fields, as of very large ones, is read', () => {
  const text = strToU8('<a>een</a>');
  const plain = Buffer.from(zipSync({ 'blad.xml': text }, { level: 0 }));
  const at = entriesIn(plain)[0] ?? 0;
  const entry = Buffer.from(plain.subarray(at, at + 46 + 'blad.xml'.length));
  for (const field of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, field);
  const wide = Buffer.alloc(28);
  wide.writeUInt16LE(1, 0);
  wide.writeUInt16LE(24, 2);
  [text.length, text.length, 0].forEach((value, index) =>
    wide.writeBigUInt64LE(BigInt(value), 4 + 8 * index),
  );
  entry.writeUInt16LE(wide.length, 30);
  const end = Buffer.alloc(56 + 20 + 22);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(1n, 32);
  end.writeBigUInt64LE(BigInt(at), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(at + entry.length + wide.length), 64);
  end.writeUInt32LE(0x06054b50, 76);
  end.writeUInt32LE(0xffffffff, 76 + 16);
  const archive = readArchive(Buffer.concat([plain.subarray(0, at), entry, wide, end]));
  expect(archive.names).toEqual(['blad.xml']);
  expect(Buffer.from(archive.read('blad.xml') ?? '').toString()).toBe('<a>een</a>');
});
