import { charts } from '../../charts/index.ts';
import { isShown, shownCharts } from '../shown-charts.ts';
import { survey } from '../../content/index.ts';
import { chartPath } from '../../text/addresses.ts';
import { responseIn } from '../../survey/atlas.ts';
import type { Municipality } from '../../survey/municipality.ts';
import type { Link } from './link.ts';

/** The charts that set one municipality apart from all others, besides those that its page names in place. */
export function chartsBeside(record: Municipality): Link[] {
  const answered = responseIn(record, survey.id).status === 'beantwoord';
  const map = answered && isShown('aanpak-kaart') ? 'aanpak-kaart' : 'respons-kaart';
  const others = shownCharts.filter((id) => id !== map && id !== 'budget');
  return record.tile
    ? others.map((id) => ({
        href: `${chartPath(id)}?gemeente=${record.slug}`,
        name: charts[id].name.toLowerCase(),
      }))
    : [];
}
