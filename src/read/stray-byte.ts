import { latin1Text, utf8Text } from './byte-text.ts';

/** How many bytes a character of UTF-8 has that begins with this one; 0 where none begins so. */
function lengthFrom(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
}

/** Bytes that begin accented letters, quotes, the euro and emoji, and that no Dutch text in windows-1252 has there. */
const isUsual = (byte: number) => [0xc2, 0xc3, 0xe2, 0xf0].includes(byte);

/**
 * Where the first byte stands that is no part of UTF-8, in a text that holds letters in UTF-8;
 * undefined where it holds none, or where all of it is UTF-8.
 */
export function strayByte(bytes: Uint8Array): number | undefined {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let stray: number | undefined;
  let hasLetters = false;
  for (let index = 0; index < bytes.length;) {
    const byte = bytes[index] ?? 0;
    const length = lengthFrom(byte);
    const isSound = length === 1 || isCharacter(strict, bytes.subarray(index, index + length));
    if (!isSound) stray ??= index;
    else if (length > 1) hasLetters ||= isUsual(byte);
    index += isSound ? length : 1;
  }
  return hasLetters ? stray : undefined;
}

function isCharacter(strict: TextDecoder, bytes: Uint8Array): boolean {
  try {
    return strict.decode(bytes) > '\u009F';
  } catch {
    return false;
  }
}

/** Line and character of a byte, both from 1; what stands before it on its line is read as UTF-8. */
export function placeOfByte(bytes: Uint8Array, index: number): { line: number; column: number } {
  const lines = latin1Text(bytes.subarray(0, index)).split(/\r\n?|\n/);
  const before = utf8Text(bytes.subarray(index - (lines.at(-1) ?? '').length, index));
  return { line: lines.length, column: before.length + 1 };
}
