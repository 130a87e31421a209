import { existsSync } from 'node:fs';
import { chartIds } from '../../src/charts/index.ts';

/** The charts that the built site has of the survey in front: of what it did not ask, there is none. */
export const shownCharts = chartIds.filter((id) => existsSync(`dist/grafieken/${id}/index.html`));
