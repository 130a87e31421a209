import type { Atlas } from '../survey/atlas.ts';
import { charts, type ChartId } from './index.ts';
import { element, join, text, type Markup } from './markup.ts';
import { colours, paints } from './paint.ts';
import { wrap } from './wrap.ts';

const margin = 24;
const titleSize = 24;
const font = "Jost, 'Century Gothic', Arial, sans-serif";

/** Writes the look of each class into the elements, later classes over earlier ones. */
const painted = (drawing: Markup): string =>
  drawing.replace(/ class="([^"]*)"/g, (_, names: string) => {
    const attributes = new Map<string, string>();
    for (const name of names.split(' '))
      for (const [, key = '', value = ''] of (paints[name] ?? '').matchAll(/([\w-]+)="([^"]*)"/g))
        attributes.set(key, value);
    return [...attributes].map(([key, value]) => ` ${key}="${value}"`).join('');
  });

const unlinked = (drawing: string): string =>
  drawing.replace(/<a [^>]*>/g, '<g>').replaceAll('</a>', '</g>');

/** A chart as a picture of its own, with title, unit, N, source and address, in light colours. */
export function standalone(id: ChartId, atlas: Atlas, address: string): string {
  const chart = charts[id];
  const width = chart.widths.at(-1) ?? chart.widths[0];
  const drawing = chart.draw(atlas, { width });
  const height = Number(/viewBox="0 0 \d+ (\d+)"/.exec(drawing)?.[1]);
  const title = wrap(chart.title(atlas), width, titleSize);
  const subtitle = wrap(chart.subtitle(atlas), width, 14);
  const top = margin + title.length * 30 + subtitle.length * 20 + 16;
  const line = (content: string, y: number, size: number, fill: string, weight = 400) =>
    element(
      'text',
      { x: margin, y, 'font-family': font, 'font-size': size, 'font-weight': weight, fill },
      text(content),
    );
  const total = top + height + 48;
  const body = join([
    element('title', {}, text(chart.title(atlas))),
    element('rect', { width: width + 2 * margin, height: total, fill: colours.ground }),
    ...title.map((content, index) =>
      line(content, margin + 20 + index * 30, titleSize, colours.ink, 600),
    ),
    ...subtitle.map((content, index) =>
      line(content, margin + title.length * 30 + 12 + index * 20, 14, colours.quiet),
    ),
    element(
      'g',
      { transform: `translate(${margin} ${top})` },
      unlinked(painted(drawing.replace(/^<svg[^>]*>|<\/svg>$/g, '') as Markup)) as Markup,
    ),
    line(
      `Bron: ${atlas.survey.publisher}, ${atlas.survey.year}; bewerking ${address}, CC BY 4.0`,
      total - 18,
      12,
      colours.quiet,
    ),
  ]);
  return `${element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width + 2 * margin} ${total}`, width: width + 2 * margin, height: total }, body)}\n`;
}
