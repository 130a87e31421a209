/** A letter of the site: where it is cut from, and what of it is kept. */
export interface Face {
  name: string;
  /** The package, and the file in it. */
  from: string;
  file: string;
  characters: string;
  /** Where on its axes the letter is held. */
  axes: Record<string, number | { min: number; max: number }>;
  /** The weights of which lines of text are measured. */
  measured: number[];
}

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) =>
  String.fromCharCode(0x20 + index),
).join('');

/** Beside ASCII: what Dutch writes, and what its neighbours write. */
const dutch = '\u00a0áàâäçéèêëíìîïñóòôöúùûüÉËÖ€×÷·‘’“”–…−';
const neighbours = 'ÁÏÜß§©«»°²½„—→';
const seldomInHeadings = /[#$@[\]\\^_`{|}~*<>]/g;

/** From the lightest to the heaviest that the stylesheets ask for. */
const weights = { min: 400, max: 600 };

/**
 * The letters of the site. Together they stay within 24,000 bytes, so a heading has fewer characters
 * than a text; what is not here comes from the reader’s own machine. Open Sans is held a little
 * narrower than it was drawn: nearer to Jost, and long Dutch words fit their columns.
 */
export const faces: Face[] = [
  {
    name: 'jost',
    from: '@fontsource-variable/jost',
    file: 'jost-latin-wght-normal.woff2',
    characters: ascii.replace(seldomInHeadings, '') + dutch,
    axes: { wght: weights },
    measured: [500, 600],
  },
  {
    name: 'open-sans',
    from: '@fontsource-variable/open-sans',
    file: 'open-sans-latin-standard-normal.woff2',
    characters: ascii + dutch + neighbours,
    axes: { wght: weights, wdth: 94 },
    measured: [400],
  },
];
