/** Average width of a character, as a part of the font size: a little wide, so that lines fit. */
const characterWidth = 0.52;

const usualSize = 12;

/** The width that a text is expected to take, in the drawing’s units. */
export const textWidth = (content: string, size = usualSize): number =>
  content.length * size * characterWidth;

/** Breaks a text into lines that fit a width; a word longer than a line stays whole. */
export function wrap(
  content: string,
  width: number,
  size = usualSize,
  widthOf: (line: string, size: number) => number = textWidth,
): string[] {
  const lines: string[] = [];
  for (const word of content.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, as even as they can be, so that no word is left alone on the last. */
export function wrapEvenly(content: string, width: number): string[] {
  let even = wrap(content, width);
  for (let narrower = width - usualSize; narrower > 0; narrower -= usualSize) {
    const lines = wrap(content, narrower);
    if (lines.length > even.length) break;
    even = lines;
  }
  return even;
}
