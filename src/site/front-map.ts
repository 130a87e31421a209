import { approachKey, approachMap } from '../charts/approach-map.ts';
import { responseFill, responseKey, responseMap } from '../charts/response-map.ts';
import { approachFill } from '../charts/square.ts';
import { atlas } from '../content/index.ts';
import { namedKey, nameMap } from '../pictures/name-map.ts';
import { answeredIn } from '../survey/atlas.ts';
import { isShown } from './shown-charts.ts';

const isApproach = isShown('aanpak-kaart') && answeredIn(atlas).length > 0;
const shown = isApproach
  ? { id: 'aanpak-kaart' as const, chart: approachMap, fill: approachFill, key: approachKey }
  : { id: 'respons-kaart' as const, chart: responseMap, fill: responseFill, key: responseKey };

/** The map of the front page: what it tells, and the rows of names where those can be read. */
export const frontMap = {
  id: shown.id,
  chart: shown.chart,
  rows: nameMap(atlas.asked, shown.fill),
  key: namedKey(
    shown.key(atlas).filter(({ count }) => count > 0),
    atlas.asked,
    shown.fill,
  ),
};
