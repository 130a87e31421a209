import widths from './letter-widths.json' with { type: 'json' };

/** By letter, the table of its widths and what stands between two characters, in parts of its size. */
const letters = {
  text: { table: widths['open-sans']['400'], between: 0 },
  label: { table: widths.jost['500'], between: 0 },
  heading: { table: widths.jost['600'], between: -0.012 },
};

export type Letter = keyof typeof letters;

const perCharacter = Object.fromEntries(
  Object.entries(letters).map(([letter, { table, between }]) => [
    letter,
    new Map(
      Object.entries(table).flatMap(([width, characters]) =>
        Array.from(characters, (character) => [character, Number(width) / 1000 + between] as const),
      ),
    ),
  ]),
) as Record<Letter, Map<string, number>>;

/** A character that the letters of the site lack is as wide as a wide one of theirs. */
const foreign = 0.7;

/** How wide a line of text stands on the page, in the unit of its size. */
export function lineWidth(line: string, size: number, letter: Letter): number {
  const known = perCharacter[letter];
  let sum = 0;
  for (const character of line) sum += known.get(character) ?? foreign;
  return size * sum;
}
