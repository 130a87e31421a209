/** What bytes 0x80 to 0x9F mean in windows-1252; a space where the code page has nothing. */
const upperControls = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const [first, last] = [0x80, 0x9f];

/**
 * The text of bytes in windows-1252, and the index of each byte that has no meaning there. Its own
 * table, because the decoder of several versions of Node gives controls for these bytes.
 */
export function decodeWindows1252(bytes: Uint8Array): { text: string; undefinedAt: number[] } {
  const parts: string[] = [];
  const undefinedAt: number[] = [];
  const width = 8192;
  for (let start = 0; start < bytes.length; start += width) {
    const codes = Array.from(bytes.subarray(start, start + width), (byte, index) => {
      if (byte < first || byte > last) return byte;
      const code = upperControls.charCodeAt(byte - first);
      if (code === 0x20) undefinedAt.push(start + index);
      return code;
    });
    parts.push(String.fromCharCode(...codes));
  }
  return { text: parts.join(''), undefinedAt };
}

/** The byte of a character in windows-1252, or undefined where the code page has none. */
export function windows1252Byte(character: string): number | undefined {
  const code = character.charCodeAt(0);
  if (code < first || (code > last && code <= 0xff)) return code;
  const index = upperControls.indexOf(character);
  return index < 0 || character === ' ' ? undefined : first + index;
}
