import { min } from 'd3';
import { phone } from './chart.ts';
import { element, round, type Markup } from './markup.ts';
import { thumbnail } from './thumbnail.ts';

/** How much of a drawing for a phone it shows, and how much of that lies above its first square. */
const height = 225;
const mostAbove = 80;
/** About how wide a letter is, of its size. */
const letterWidth = 0.48;

const words = /<text([^>]*)>(.*?)<\/text>/g;
const squares = /<rect class="v [^"]*"[^>]*? y="([^"]*)"[^>]*\/>/g;

/** A line in the place of words, as steps of a path: from where they begin, as long as they are. */
function lineFor(attributes: string, content: string): string {
  const own = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
  const length = round(
    content.replace(/<[^>]*>/g, '').length * Number(own('font-size')) * letterWidth,
  );
  const turned = /translate\((\S+) (\S+)\) rotate/.exec(own('transform') ?? '');
  if (turned) return `M${round(Number(turned[1]) - 4)} ${turned[2]}v-${length}`;
  const before = { middle: length / 2, end: length }[own('text-anchor') ?? ''] ?? 0;
  return `M${round(Number(own('x')) - before)} ${round(Number(own('y')) - 4)}h${length}`;
}

/**
 * A part of a drawing for a phone, to be shown so small that no letter can be read: lines stand
 * where its words are.
 */
export function miniature(drawing: Markup): Markup {
  const tops = Array.from(drawing.matchAll(squares), ([, y]) => Number(y));
  const top = Math.max(0, round((min(tops) ?? 0) - mostAbove));
  const isSeen = (y: number) => y >= top && y <= top + height;
  const lines = Array.from(drawing.matchAll(words), ([, attributes = '', content = '']) =>
    attributes.includes('class="n ') ? '' : lineFor(attributes, content),
  ).filter((line) => isSeen(Number(line.split(/[ hv]/)[1])));
  const seen = drawing
    .replace(words, '')
    .replace(squares, (square, y) => (isSeen(Number(y)) ? square : ''))
    .replace(/viewBox="[^"]*"/, `viewBox="0 ${top} ${phone} ${height}"`)
    .replace('</svg>', `${element('path', { class: 'regel', d: lines.join('') })}</svg>`);
  return thumbnail(seen as Markup);
}
