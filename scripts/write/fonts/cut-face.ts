import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import type { Face } from './faces.ts';

/** By their width, in thousandths of the size of the letter: the characters that are so wide. */
type LetterWidths = Record<number, string>;

/** Copyright and licence, which travel with the letter. */
const named = [0, 13, 14];

const cut = (
  { from, file, characters, axes }: Face,
  format: 'sfnt' | 'woff2',
  weight = axes.wght,
) =>
  subsetFont(readFileSync(`node_modules/${from}/files/${file}`), characters, {
    targetFormat: format,
    variationAxes: { ...axes, ...(weight === undefined ? {} : { wght: weight }) },
    keepFeatures: ['kern', 'tnum'],
    preserveNameIds: named,
    noHinting: true,
  });

/** The letter as readers get it. */
export const cutFace = (face: Face): Promise<Buffer> => cut(face, 'woff2');

/** The widths of the characters of a letter, by weight. */
export async function widthsOf(face: Face): Promise<Record<number, LetterWidths>> {
  const tables = face.measured.map(async (weight) => {
    const font = create(await cut(face, 'sfnt', weight));
    if (font.isCollection) throw new Error(`${face.file} holds more than one letter`);
    const widths: LetterWidths = {};
    for (const character of face.characters) {
      const { advanceWidth } = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
      const width = Math.round((1000 * advanceWidth) / font.unitsPerEm);
      widths[width] = (widths[width] ?? '') + character;
    }
    return [weight, widths];
  });
  return Object.fromEntries(await Promise.all(tables)) as Record<number, LetterWidths>;
}
