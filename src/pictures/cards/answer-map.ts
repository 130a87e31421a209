import { element, join, type Markup } from '../../charts/markup.ts';
import { colours } from '../../charts/paint.ts';
import { painted } from '../../charts/painted.ts';
import { square } from '../../charts/square.ts';
import type { Entry } from '../../survey/atlas.ts';
import { drawnOnce } from './drawn-once.ts';
import { placedTiles, type Box } from './placed-tiles.ts';

interface DrawnTile {
  code: string;
  drawing: Markup;
  /** The same square in the accent. */
  focused: Markup;
}

const tilesIn = drawnOnce((asked, box): DrawnTile[] => {
  const { tiles, step } = placedTiles(asked, box);
  const size = step * 0.9;
  return tiles.map(({ entry, x, y }) => {
    const answered = entry.response.status === 'beantwoord';
    const drawing = painted(square({ x, y, size, fill: answered ? 'ja' : 'stil' }));
    const focused = answered
      ? element('rect', { x, y, width: size, height: size, fill: colours.accent })
      : join([drawing, ring(x, y, size)]);
    return { code: entry.municipality.code, drawing, focused };
  });
});

/**
 * Who answered and who did not, as on the page of that map, with one square in the accent, above
 * the others. A silent one stays hatched in its ring, so that it never looks like an answer.
 */
export function answerMap(asked: readonly Entry[], box: Box, focus?: string): Markup {
  const tiles = tilesIn(asked, box);
  return join([
    ...tiles.filter(({ code }) => code !== focus).map(({ drawing }) => drawing),
    ...tiles.filter(({ code }) => code === focus).map(({ focused }) => focused),
  ]);
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
