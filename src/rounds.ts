import { survey } from './content.ts';
import { chartPath } from './survey/addresses.ts';

/** Where a chart of one survey stands: the newest at the address without a survey. */
export const chartRoundPath = (chart: string, id: string): string =>
  id === survey.id ? chartPath(chart) : `${chartPath(chart)}${id}/`;

/** Where the list of municipalities of one survey stands. */
export const listRoundPath = (id: string): string =>
  id === survey.id ? '/gemeenten/' : `/enquetes/${id}/`;
