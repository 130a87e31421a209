/** How many bytes a character of UTF-8 has that begins with this one; 0 where none begins so. */
function lengthFrom(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
}

/** Where the first byte stands that is no part of UTF-8; -1 where there is none. */
export function strayByte(bytes: Uint8Array): number {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let index = 0;
  while (index < bytes.length) {
    const length = lengthFrom(bytes[index] ?? 0);
    if (length === 0) return index;
    try {
      if (length > 1) strict.decode(bytes.subarray(index, index + length));
    } catch {
      return index;
    }
    index += length;
  }
  return -1;
}

/** Line and character of a byte, both from 1; what stands before it on its line is read as UTF-8. */
export function placeOfByte(bytes: Uint8Array, index: number): { line: number; column: number } {
  const lines = Buffer.from(bytes.subarray(0, index))
    .toString('latin1')
    .split(/\r\n?|\n/);
  const before = Buffer.from(lines.at(-1) ?? '', 'latin1').toString('utf8');
  return { line: lines.length, column: before.length + 1 };
}
