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
      return own && answered
        ? element('rect', { x, y, width: size, height: size, fill: colours.accent })
        : painted(square({ x, y, size, fill: answered ? 'ja' : 'stil', focus: own }));
    }),
  );
}
