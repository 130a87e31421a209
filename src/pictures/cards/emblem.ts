import { element, join, type Markup } from '../../charts/markup.ts';
import { colours } from '../../charts/paint.ts';
import type { Entry } from '../../survey/atlas.ts';
import { placedTiles, type Box } from './placed-tiles.ts';

/** The tile map as the mark of the site: every municipality a square, none told apart. */
export function emblem(asked: readonly Entry[], box: Box): { markup: Markup; right: number } {
  const { tiles, step, right } = placedTiles(asked, box);
  const side = step * 0.82;
  const squares = tiles.map(({ x, y }) =>
    element('rect', { x, y, width: side, height: side, fill: colours.ink }),
  );
  return { markup: join(squares), right };
}
