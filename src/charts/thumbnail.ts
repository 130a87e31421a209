import { join, round, type Markup } from './markup.ts';

/** One piece of a drawing: a text with what it says, or a tag. */
const piece = /<text[^>]*>.*?<\/text>|<[^>]+>/g;
const squarePiece =
  /^<rect class="([^"]*)" x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)"(.*)\/>$/;
/** Letters lie in squares and hatching on them; anything else may lie under what comes next. */
const onSquares = /^<(text class="n |path class="arcering")/;

/** Squares of one size and look. */
interface Alike {
  attributes: string;
  /** The outline of each, from its corner. */
  outline: string;
  corners: { x: number; y: number }[];
}

/** Each step but the first is from the square before: many weigh little. */
function onePath({ attributes, outline, corners }: Alike): string {
  const steps = corners.map(({ x, y }, at) => {
    const before = corners[at - 1];
    return before ? `m${round(x - before.x)} ${round(y - before.y)}` : `M${x} ${y}`;
  });
  return `<path ${attributes} d="${steps.map((step) => step + outline).join('')}"/>`;
}

/**
 * A drawing in which nothing leads anywhere, for where the whole picture is one link. Squares beside
 * each other that look alike are one path, so that it weighs a part of the drawing.
 */
export function thumbnail(drawing: Markup): Markup {
  const still = drawing.replace(/<title>[^<]*<\/title>|<\/?a\b[^>]*>/g, '');
  const pieces: (string | Alike)[] = [];
  const beside = new Map<string, Alike>();
  for (const [found] of still.matchAll(piece)) {
    const [, look, x, y, width, height, rest] = squarePiece.exec(found) ?? [];
    if (look === undefined) {
      if (!onSquares.test(found)) beside.clear();
      pieces.push(found);
      continue;
    }
    const attributes = `class="${look}"${rest}`;
    const outline = `h${width}v${height}h-${width}z`;
    const alike = beside.get(attributes + outline) ?? { attributes, outline, corners: [] };
    if (alike.corners.length === 0) pieces.push(alike);
    alike.corners.push({ x: Number(x), y: Number(y) });
    beside.set(attributes + outline, alike);
  }
  return join(pieces.map((one) => (typeof one === 'string' ? one : onePath(one))) as Markup[]);
}
