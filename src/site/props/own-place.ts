import { atlas } from '../../content/index.ts';
import { placeOnMap, type PlaceOnMap } from '../../pictures/place-on-map.ts';
import { alikeTo } from '../../sentences/alike.ts';
import { placeKey, type PlaceKey } from '../../sentences/place-key.ts';
import type { Municipality } from '../../survey/municipality.ts';
import { chartPath } from '../../text/addresses.ts';
import { shell } from '../shell.ts';
import { isShown } from '../shown-charts.ts';

/** Where a municipality stands among the others that were asked. */
export interface OwnPlace {
  map: PlaceOnMap;
  /** What it has in common, and with how many. */
  sentence: string;
  /** What the squares say, with how many there are of each. */
  key: PlaceKey[];
  /** The chart with all of them. */
  page: string;
}

/** The place of a municipality on the map of the survey in front; null where it has none there. */
export function ownPlace({ code, slug }: Municipality): OwnPlace | null {
  const alike = shell.tiles && alikeTo(atlas, code);
  if (!alike) return null;
  const same = new Set(alike.entries.map(({ municipality }) => municipality.code));
  const likenessOf: Parameters<typeof placeOnMap>[2] = ({ municipality, response }) =>
    response.status !== 'beantwoord' ? 'stil' : same.has(municipality.code) ? 'gelijk' : 'ander';
  const map = placeOnMap(atlas.asked, code, likenessOf);
  if (!map) return null;
  const chart = !map.silent && isShown('aanpak-kaart') ? 'aanpak-kaart' : 'respons-kaart';
  return {
    map,
    sentence: alike.sentence,
    key: placeKey(atlas, alike, map.silent),
    page: `${chartPath(chart)}?gemeente=${slug}`,
  };
}
