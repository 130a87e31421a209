import type { Atlas, Entry } from '../survey/atlas.ts';
import type { DrawOptions } from './chart.ts';
import { frame } from './svg-frame.ts';
import { key, type KeyEntry } from './key.ts';
import type { Markup } from './markup.ts';
import type { Fill } from './square.ts';
import { tileMap } from './tile-map.ts';

interface MapWithKeyOptions extends DrawOptions {
  fill: (entry: Entry) => Fill;
  value: (entry: Entry) => string;
  entries: readonly KeyEntry[];
}

/** The tile map with its counting key: beside it in a wide column, below it on a phone. */
export function mapWithKey(
  { asked }: Atlas,
  { width, fill, value, entries }: MapWithKeyOptions,
): Markup {
  const wide = width > 400;
  const map = tileMap(asked, { width: wide ? width * 0.6 : width, fill, value });
  const place = wide ? { x: map.width + 40, y: 6 } : { x: 3, y: map.height + 14 };
  const legend = key(
    entries.filter(({ count }) => count > 0),
    place,
  );
  const height = Math.max(map.height, place.y + legend.height);
  return frame(width, height, map.markup, legend.markup);
}
