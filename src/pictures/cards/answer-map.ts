import { element, join, type Markup } from '../../charts/markup.ts';
import { colours } from '../../charts/paint.ts';
import { painted } from '../../charts/painted.ts';
import { square } from '../../charts/square.ts';
import type { Entry } from '../../survey/atlas.ts';
import { placedTiles, type Box } from './placed-tiles.ts';

/**
 * Who answered and who did not, as on the page of that map, with one square in the accent. A
 * silent one stays hatched in its ring, so that it never looks like an answer.
 */
export function answerMap(asked: readonly Entry[], box: Box, focus?: string): Markup {
  const { tiles, step } = placedTiles(asked, box);
  const size = step * 0.9;
  const mine = tiles.filter(({ entry }) => entry.municipality.code === focus);
  const others = tiles.filter((tile) => !mine.includes(tile));
  return join(
    [...others, ...mine].map(({ entry, x, y }) => {
      const answered = entry.response.status === 'beantwoord';
      const own = entry.municipality.code === focus;
      if (own && answered)
        return element('rect', { x, y, width: size, height: size, fill: colours.accent });
      const drawing = painted(square({ x, y, size, fill: answered ? 'ja' : 'stil' }));
      return own ? join([drawing, ring(x, y, size)]) : drawing;
    }),
  );
}

function ring(x: number, y: number, size: number): Markup {
  const gap = Math.max(1, size * 0.07);
  return element('rect', {
    fill: 'none',
    stroke: colours.accent,
    x: x - gap,
    y: y - gap,
    width: size + 2 * gap,
    height: size + 2 * gap,
    'stroke-width': Math.max(2, size * 0.11),
  });
}
