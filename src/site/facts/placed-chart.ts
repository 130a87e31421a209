import { charts, type ChartId } from '../../charts/index.ts';
import type { Markup } from '../../charts/markup.ts';
import { atlas } from '../../content/index.ts';
import { sourceLabel } from '../source-label.ts';
import { chartPath, sourcePath } from '../../text/addresses.ts';
import type { Link } from './link.ts';

/** A chart for a narrow column, with one municipality set apart. */
export interface PlacedChart {
  id: ChartId;
  title: string;
  subtitle: string;
  drawing: Markup;
  sources: Link[];
  /** The page with its table and notes. */
  page: string;
}

const told = new Map<ChartId, Omit<PlacedChart, 'drawing'>>();

function tellOf(id: ChartId): Omit<PlacedChart, 'drawing'> {
  const chart = charts[id];
  const known = told.get(id) ?? {
    id,
    title: chart.title(atlas),
    subtitle: chart.subtitle(atlas),
    sources: chart
      .sources(atlas)
      .map((source) => ({ href: sourcePath(source), name: sourceLabel(source) })),
    page: chartPath(id),
  };
  told.set(id, known);
  return known;
}

/** The chart with the municipality of this code set apart. */
export const placedChart = (id: ChartId, focus: string): PlacedChart => ({
  ...tellOf(id),
  drawing: charts[id].draw(atlas, { width: charts[id].widths[0], focus }),
});
