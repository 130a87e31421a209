import { windows1252Byte } from '../../src/read/windows-1252.ts';

/** Ways to write a text as bytes that a Dutch office comes across. */
export const encodings = {
  'utf-8': (text: string) => Buffer.from(text, 'utf8'),
  'utf-8 met BOM': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf8'),
  'utf-16le': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'utf-16be': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'windows-1252': (text: string) =>
    Buffer.from(
      Array.from(text, (character) => {
        const byte = windows1252Byte(character);
        if (byte === undefined || character.length > 1)
          throw new Error(`${character} bestaat niet in windows-1252`);
        return byte;
      }),
    ),
} satisfies Record<string, (text: string) => Buffer>;
