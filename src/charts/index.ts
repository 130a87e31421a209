import { approachMap } from './approach-map.ts';
import { budgetScale } from './budget-scale.ts';
import type { Atlas } from '../survey/atlas.ts';
import type { Chart } from './chart.ts';
import { partnerRows } from './partner-rows.ts';
import { responseBySize } from './response-by-size.ts';
import { responseMap } from './response-map.ts';
import { themeCombinationsChart } from './theme-combinations.ts';
import { themeMatrix } from './theme-matrix.ts';
import { timeLine } from './time-line.ts';
import { whereAsked } from './where-asked.ts';

/**
 * Every chart by the id in its address, in the order of the gallery: what was answered, who answered,
 * what came after. Page, picture, embed and tests follow from an entry here.
 */
export const charts = {
  partners: whereAsked('partners', partnerRows),
  'aanpak-kaart': whereAsked('aanpak', approachMap),
  themas: whereAsked('themas', themeMatrix),
  'thema-combinaties': whereAsked('themas', themeCombinationsChart),
  budget: whereAsked('budget', budgetScale),
  'respons-kaart': responseMap,
  'respons-omvang': responseBySize,
  tijdlijn: timeLine,
} satisfies Record<string, Chart>;

export type ChartId = keyof typeof charts;

export const chartIds = Object.keys(charts) as ChartId[];

/** The charts that have something to tell of a survey. */
export const chartsOf = (atlas: Atlas): ChartId[] =>
  chartIds.filter((id) => {
    const { tells }: Chart = charts[id];
    return tells?.(atlas) ?? true;
  });
