import { textWidth, wrap } from '../../text/wrap.ts';

interface FitOptions {
  width: number;
  height: number;
  /** From large to small. */
  sizes: readonly [number, ...number[]];
  /** From one baseline to the next, as a part of the size. */
  leading: number;
}

interface FittedText {
  size: number;
  contents: string[];
}

const isInside = (contents: readonly string[], width: number, size: number) =>
  contents.every((line) => textWidth(line, size) <= width);

/** Lines of about the same length: as narrow as they can be without becoming more. */
function balanced(content: string, width: number, size: number): string[] {
  const widest = wrap(content, width, size);
  const rooms = Array.from({ length: 20 }, (_, step) => width * (1 - step / 40));
  const narrower = rooms
    .filter((room) => isInside(wrap(content, room, size), room, size))
    .map((room) => wrap(content, room, size));
  return narrower.findLast(({ length }) => length === widest.length) ?? widest;
}

/** Keeps a short last word with the one before it, so that it never stands alone on a line. */
const keepLastWord = (content: string) => content.replace(/ (\S{1,4})$/, '\u00a0$1');

/** The largest of some sizes at which a text fits a box, or the smallest, and its lines. */
export function fitText(
  content: string,
  { width, height, sizes, leading }: FitOptions,
): FittedText {
  const kept = keepLastWord(content);
  const tried = sizes.map((size) => ({ size, contents: balanced(kept, width, size) }));
  const fitting = tried.find(
    ({ size, contents }) =>
      contents.length * size * leading <= height && isInside(contents, width, size),
  );
  const smallest = sizes.at(-1) ?? sizes[0];
  return fitting ?? { size: smallest, contents: balanced(kept, width, smallest) };
}
