import { chartsOf, type ChartId } from '../charts/index.ts';
import { atlas } from '../content/index.ts';
import { recomputed } from '../dataset/recompute/recomputed.ts';

/** The charts that have something to tell of the survey in front; the others have no page. */
export const shownCharts: readonly ChartId[] = chartsOf(atlas);

const shown = new Set(shownCharts);

/** Whether a chart has a page. */
export const isShown = (id: ChartId): boolean => shown.has(id);

const amounts = ['geen uitkomsten', 'één uitkomst', 'twee uitkomsten', 'drie uitkomsten'];

/** How many findings a reader can compute again, in words. */
export const recomputedFindings = amounts[recomputed.filter(isShown).length] ?? '';
