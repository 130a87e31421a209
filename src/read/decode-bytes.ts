import { latin1Text } from './byte-text.ts';
import type { Position } from './cell-positions.ts';
import { placeOfByte, strayByte } from './stray-byte.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** The text of a file, or why there is none. */
type Decoded =
  { text: string; encoding: 'utf-8' | 'utf-16' | 'windows-1252' } | { refused: Refusal };

export interface Refusal extends Partial<Position> {
  kind: string;
  message: string;
  expected?: string;
  tip: string;
}

const saveAs = 'sla het blad in Excel op als "CSV UTF-8 (door lijstscheidingsteken gescheiden)"';

const wrongEncoding = (message: string, at?: Position, tip = saveAs): Decoded => ({
  refused: {
    ...at,
    kind: 'tekenset',
    message,
    expected: 'UTF-8, UTF-16 met BOM of windows-1252',
    tip,
  },
});

const startsWith = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/** Bytes to text: the byte order mark decides, else strict UTF-8, else windows-1252. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff))
    return wrongEncoding('het bestand is UTF-32');
  if (startsWith(bytes, 0xff, 0xfe)) return utf16(bytes.subarray(2), 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return utf16(bytes.subarray(2), 'utf-16be');
  const order = nulEverySecondByte(bytes);
  if (order) return utf16(bytes, order);
  const text = strictly(bytes, 'utf-8');
  if (text !== undefined) return { text: text.replace(/^\uFEFF/, ''), encoding: 'utf-8' };
  if (startsWith(bytes, 0xef, 0xbb, 0xbf))
    return wrongEncoding('het bestand zegt UTF-8 te zijn, maar is het niet');
  if (isBrokenUtf8(bytes))
    return wrongEncoding('het bestand is UTF-8 die is afgebroken of beschadigd');
  const decoded = decodeWindows1252(bytes);
  const stray = strayByte(bytes);
  if (stray !== undefined) return mixedEncodings(bytes, stray);
  const [unknown] = decoded.undefinedAt;
  return unknown === undefined
    ? { text: decoded.text, encoding: 'windows-1252' }
    : wrongEncoding(
        `byte ${hex(bytes[unknown])} is geen UTF-8 en geen windows-1252`,
        placeOfByte(bytes, unknown),
      );
}

const hex = (byte = 0) => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** Letters in UTF-8 and a byte that is none: two files that were put together, mostly. */
function mixedEncodings(bytes: Uint8Array, index: number): Decoded {
  const letter = decodeWindows1252(bytes.subarray(index, index + 1)).text;
  return wrongEncoding(
    `het bestand mengt twee tekensets: een deel is UTF-8, maar byte ${hex(bytes[index])}${letter.trim() && ` (${letter} in windows-1252)`} niet`,
    placeOfByte(bytes, index),
    `typ het teken op deze plaats opnieuw in het blad en ${saveAs}; is het blad uit twee bestanden geplakt, sla die dan eerst elk zo op`,
  );
}

/**
 * Whether bytes that are no UTF-8 were meant as such: they hold halves of UTF-16 pairs, or are cut
 * off inside a character that is not also a likely last letter in windows-1252.
 */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = latin1Text(bytes);
  if (/\xED[\xA0-\xBF][\x80-\xBF]/.test(text)) return true;
  if (/[\xC2\xC3]$|(?<!\p{L})\xE2[\x80-\xBF]?$/u.test(text)) return true;
  try {
    const whole = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return /\P{ASCII}/u.test(whole);
  } catch {
    return false;
  }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = bytes.length % 2 === 0 ? strictly(bytes, encoding) : undefined;
  return text === undefined
    ? wrongEncoding('het bestand lijkt UTF-16, maar is beschadigd')
    : { text: text.replace(/^\uFEFF/, ''), encoding: 'utf-16' };
}

function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a byte order mark: the header line, in ASCII, has a NUL in each character. */
function nulEverySecondByte(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, 32);
  if (start.length < 32) return undefined;
  const nulAt = (remainder: number) =>
    start.every((byte, index) => (byte === 0) === (index % 2 === remainder));
  if (nulAt(1)) return 'utf-16le';
  return nulAt(0) ? 'utf-16be' : undefined;
}
