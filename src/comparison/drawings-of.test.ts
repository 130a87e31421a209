import { expect, test } from 'vitest';
import { phone } from '../charts/chart.ts';
import { chartIds, charts } from '../charts/index.ts';
import { sampleAtlas } from '../charts/sample-atlas.ts';
import { draw } from './drawing.ts';
import { drawingsOf } from './drawings-of.ts';
import { markupOf } from './markup-of.ts';

const closed = (markup: string) => markup.replace(/<([\w-]+)([^<>]*)\/>/g, '<$1$2></$1>');

test.each(chartIds)('the chart %s is the same as a drawing, to the letter', (id) => {
  const markup = charts[id].draw(sampleAtlas, { width: phone });
  expect(drawingsOf(markup).map(markupOf).join('')).toBe(closed(markup));
});

test('text with signs of HTML stays text, in an element and in an attribute', () => {
  const drawing = draw('p', { title: 'a "b" & <c>' }, 'd < e &amp; f', draw('b', {}, '>'));
  expect(drawingsOf(markupOf(drawing))).toEqual([drawing]);
});
