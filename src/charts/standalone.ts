import type { Atlas } from '../survey/atlas.ts';
import { column, type Chart } from './chart.ts';
import { element, join, text, type Markup } from './markup.ts';
import { colours, fontFamily } from './paint.ts';
import { contentsOf } from './painted.ts';
import { wrap } from '../text/wrap.ts';

const margin = 24;

interface Line {
  size: number;
  leading: number;
  fill: string;
  weight?: number;
}

const heading: Line = { size: 24, leading: 30, fill: colours.ink, weight: 600 };
const explanation: Line = { size: 14, leading: 20, fill: colours.quiet };
const small: Line = { size: 12, leading: 17, fill: colours.quiet };

/** A text in lines that fit a width, the first below a height. */
function block(content: string, { size, leading, fill, weight }: Line, width: number, top: number) {
  // Bold letters are wider than those that a text is measured by.
  const lines = wrap(content, width, weight === undefined ? size : size * 1.08).map((line, index) =>
    element(
      'text',
      {
        x: margin,
        y: top + index * leading + size,
        'font-size': size,
        'font-weight': weight,
        fill,
      },
      text(line),
    ),
  );
  return { markup: join(lines), bottom: top + lines.length * leading };
}

/** Where a picture comes from: the address of the site, and its sources in words. */
interface Origin {
  address: string;
  sources: readonly string[];
}

/** A chart as a picture of its own, with title, unit, N, sources and address, in light colours. */
export function standalone(chart: Chart, atlas: Atlas, { address, sources }: Origin): string {
  const drawing = contentsOf(chart.draw(atlas, { width: column }));
  const title = block(chart.title(atlas), heading, column, margin - 4);
  const subtitle = block(chart.subtitle(atlas), explanation, column, title.bottom + 6);
  const top = subtitle.bottom + 14;
  const colophon = block(
    `Bron: ${sources.join('; ')}. Bewerking: ${address}, CC BY 4.0`,
    small,
    column,
    top + drawing.height + 16,
  );
  return picture(
    column + 2 * margin,
    colophon.bottom + 14,
    element('title', { id: 'titel' }, text(chart.title(atlas))),
    element(
      'desc',
      { id: 'uitleg' },
      text([chart.subtitle(atlas), ...chart.notes(atlas)].join(' ')),
    ),
    title.markup,
    subtitle.markup,
    element('g', { transform: `translate(${margin} ${top})` }, drawing.markup),
    colophon.markup,
  );
}

function picture(width: number, height: number, title: Markup, desc: Markup, ...body: Markup[]) {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': 'titel',
    'aria-describedby': 'uitleg',
    lang: 'nl',
    'font-family': fontFamily,
  };
  const ground = element('rect', { width, height, fill: colours.ground });
  return `${element('svg', attributes, title, desc, ground, ...body)}\n`;
}
