import type { Entry } from '../../survey/atlas.ts';
import type { Box } from './placed-tiles.ts';

type DrawIn<Drawn> = (asked: readonly Entry[], box: Box) => Drawn;

/** Draws a map in a box once, however many cards have it. */
export function drawnOnce<Drawn>(draw: DrawIn<Drawn>): DrawIn<Drawn> {
  const known = new WeakMap<readonly Entry[], Map<Box, Drawn>>();
  return (asked, box) => {
    const boxes = known.get(asked) ?? new Map<Box, Drawn>();
    const drawn = boxes.get(box) ?? draw(asked, box);
    known.set(asked, boxes.set(box, drawn));
    return drawn;
  };
}
