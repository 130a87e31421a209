import { phone } from './chart.ts';
import { element, round, type Markup } from './markup.ts';
import { thumbnail } from './thumbnail.ts';

/** How far down a drawing for a phone it shows. */
const height = 225;
/** About how wide a letter is, of its size. */
const letterWidth = 0.48;

const words = /<text([^>]*)>(.*?)<\/text>/g;
const squareOrHatch =
  /<(?:rect class="v [^"]*"[^>]*? y="([^"]*)"[^>]*|path class="arcering"[^>]* d="M\S+? (\S+?)[ML][^>]*)\/>/g;

/** A line in the place of words, as steps of a path: from where they begin, as long as they are. */
function lineFor(attributes: string, content: string): string {
  const own = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
  const length = round(
    content.replace(/<[^>]*>/g, '').length * Number(own('font-size')) * letterWidth,
  );
  const turned = /translate\((\S+) (\S+)\) rotate/.exec(own('transform') ?? '');
  if (turned) return `M${round(Number(turned[1]) - 4)} ${turned[2]}v-${length}`;
  const before = { middle: length / 2, end: length }[own('text-anchor') ?? ''] ?? 0;
  const [x, y] = [round(Number(own('x')) - before), round(Number(own('y')) - 4)];
  return y > height ? '' : `M${x} ${y}h${length}`;
}

/**
 * The upper part of a drawing for a phone, to be shown so small that no letter can be read: lines
 * stand where its words are.
 */
export function miniature(drawing: Markup): Markup {
  const lines = Array.from(drawing.matchAll(words), ([, attributes = '', content = '']) =>
    attributes.includes('class="n ') ? '' : lineFor(attributes, content),
  ).join('');
  const seen = drawing
    .replace(words, '')
    .replace(squareOrHatch, (piece, ...[square, hatch]: (string | undefined)[]) =>
      Number(square ?? hatch) > height ? '' : piece,
    )
    .replace(/viewBox="[^"]*"/, `viewBox="0 0 ${phone} ${height}"`)
    .replace('</svg>', `${element('path', { class: 'regel', d: lines })}</svg>`);
  return thumbnail(seen as Markup);
}
