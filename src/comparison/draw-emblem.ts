import { draw, type Drawing } from './drawing.ts';
import type { Subject } from './subject.ts';

/** Where the page keeps the tiles of all municipalities, which each emblem uses. */
export const tilesId = 'tegels';

/** The tile map, small, with the square of one municipality on it. */
export const drawEmblem = ({ tile }: Subject, frame: string): Drawing | null =>
  tile &&
  draw(
    'svg',
    { class: 'embleem', viewBox: frame, 'aria-hidden': 'true', focusable: 'false' },
    draw('use', { href: `#${tilesId}` }),
    draw('path', { class: 'hier', d: `M${tile[0]} ${tile[1]}h.82v.82h-.82z` }),
  );
