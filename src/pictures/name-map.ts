import { group, max, range } from 'd3';
import type { Fill } from '../charts/square.ts';
import type { KeyEntry } from '../charts/key.ts';
import { tilesOf, hasMap } from '../charts/tile-map.ts';
import type { Entry } from '../survey/atlas.ts';
import { byText } from '../text/order.ts';
import { municipalityPath } from '../text/addresses.ts';

/** A municipality on a map of names. */
interface NamedPlace {
  name: string;
  /** The letters that stand for it where its name does not fit. */
  letters: string;
  href: string;
  fill: Fill;
}

/** What a colour of a map of names stands for, with each municipality that has it, on the map or not. */
export type NamedKey = KeyEntry & { links: { name: string; href: string }[] };

/** A key of a map of names: who has each colour, by name. */
export const namedKey = (
  entries: readonly KeyEntry[],
  asked: readonly Entry[],
  fillOf: (entry: Entry) => Fill,
): NamedKey[] =>
  entries.map((one) => ({
    ...one,
    links: asked
      .filter((entry) => fillOf(entry) === one.fill)
      .map(({ municipality: { name, slug } }) => ({ name, href: municipalityPath(slug) }))
      .toSorted(byText(({ name }) => name)),
  }));

/** A place on a map of names: a municipality, or so many empty places side by side. */
export type Place = NamedPlace | { empty: number };

/** With more columns than this no name can be read on a laptop. */
const mostColumns = 12;

/** The rows of a map on which each municipality has room for its name; null where names would not fit. */
export function nameMap(asked: readonly Entry[], fillOf: (entry: Entry) => Fill): Place[][] | null {
  if (!hasMap(asked)) return null;
  const tiles = tilesOf(asked);
  const columns = (max(tiles, ({ tile }) => tile.column) ?? 0) + 1;
  if (columns > mostColumns) return null;
  const rows = group(tiles, ({ tile }) => tile.row);
  const lastRow = max(rows.keys()) ?? 0;
  return range(lastRow + 1).map((row) => {
    const inRow = new Map(rows.get(row)?.map(({ entry, tile }) => [tile.column, entry]));
    return range(columns).reduce<Place[]>((places, column) => {
      const entry = inRow.get(column);
      const last = places.at(-1);
      if (entry) {
        const { name, slug, tile } = entry.municipality;
        const letters = tile?.label ?? '';
        places.push({ name, letters, href: municipalityPath(slug), fill: fillOf(entry) });
      } else if (last && 'empty' in last) last.empty += 1;
      else places.push({ empty: 1 });
      return places;
    }, []);
  });
}
