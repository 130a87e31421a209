import { charts, type ChartId } from '../../charts/index.ts';
import { isShown, shownCharts } from '../shown-charts.ts';
import { survey } from '../../content/index.ts';
import { shell } from '../shell.ts';
import { chartPath } from '../../text/addresses.ts';
import { responseIn } from '../../survey/atlas.ts';
import type { Municipality } from '../../survey/municipality.ts';
import type { Link } from './link.ts';
import { placedChart, type PlacedChart } from './placed-chart.ts';

/** The charts on the page of a municipality. */
export interface ChartsBeside {
  /** Where it is on the map; null where there is none. */
  map: PlacedChart | null;
  /** Where it stands in other charts. */
  others: Link[];
}

/** The charts that set one municipality apart from all others. */
export function chartsBeside(record: Municipality): ChartsBeside {
  const answered = responseIn(record, survey.id).status === 'beantwoord';
  const map: ChartId = answered && isShown('aanpak-kaart') ? 'aanpak-kaart' : 'respons-kaart';
  const others = shownCharts.filter((id) => id !== map && id !== 'budget');
  return {
    map: record.tile && shell.tiles ? placedChart(map, record.code) : null,
    others: record.tile
      ? others.map((id) => ({
          href: `${chartPath(id)}?gemeente=${record.slug}`,
          name: charts[id].name.toLowerCase(),
        }))
      : [],
  };
}
