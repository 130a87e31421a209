import { expect, test } from 'vitest';
import { chartIds, charts } from './index.ts';
import type { Markup } from './markup.ts';
import { sampleAtlas } from './sample-atlas.ts';
import { thumbnail } from './thumbnail.ts';

/** The corner of every square, whether it stands alone or in a path with others. */
function cornersIn(drawing: string): string[] {
  const alone = [...drawing.matchAll(/<rect class="v [^"]*" x="([^"]*)" y="([^"]*)"/g)];
  const together = [...drawing.matchAll(/<path class="v [^"]*"[^>]* d="([^"]*)"/g)];
  return [
    ...alone.map(([, x, y]) => [Number(x), Number(y)]),
    ...together.flatMap(([, steps = '']) => {
      let [left, top] = [0, 0];
      return [...steps.matchAll(/([Mm])([\d.-]+) ([\d.-]+)/g)].map(([, kind, x, y]) => {
        [left, top] = kind === 'M' ? [Number(x), Number(y)] : [left + Number(x), top + Number(y)];
        return [left, top];
      });
    }),
  ]
    .map((corner) => corner.map((place) => place.toFixed(1)).join(' '))
    .sort();
}

test.each(chartIds)('small, %s has each square and each word, and leads nowhere', (id) => {
  const drawing = charts[id].draw(sampleAtlas, { width: 300 });
  const small = thumbnail(drawing);
  expect(cornersIn(small)).toEqual(cornersIn(drawing));
  const words = (svg: string) => svg.match(/<text.*?<\/text>/g) ?? [];
  expect(words(small)).toEqual(words(drawing));
  expect(small).not.toMatch(/<a\b|<title|<rect class="v/);
  expect(small.length).toBeLessThan(drawing.length);
});

test('a square that lies on a line stays on it', () => {
  const square = '<rect class="v ja" x="1" y="1" width="2" height="2"/>';
  const line = '<path class="lijn" d="M0 2L9 2"/>';
  const small = thumbnail(`<svg>${square}${line}${square}</svg>` as Markup);
  expect(small).toMatch(/class="v ja".*class="lijn".*class="v ja"/);
});
