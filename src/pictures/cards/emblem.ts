import { element, join } from '../../charts/markup.ts';
import { colours } from '../../charts/paint.ts';
import { drawnOnce } from './drawn-once.ts';
import { placedTiles } from './placed-tiles.ts';

/** The tile map as the mark of the site: every municipality a square, none told apart. */
export const emblem = drawnOnce((asked, box) => {
  const { tiles, step, right } = placedTiles(asked, box);
  const side = step * 0.82;
  const squares = tiles.map(({ x, y }) =>
    element('rect', { x, y, width: side, height: side, fill: colours.ink }),
  );
  return { markup: join(squares), right };
});
