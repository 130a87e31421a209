import type { ChartId } from './index.ts';

/** Height in CSS pixels that each embed needs at 320 px wide with its table closed. */
export const embedHeights: Record<ChartId, number> = {
  budget: 642,
  partners: 1486,
  themas: 1017,
  'aanpak-kaart': 667,
  'respons-kaart': 540,
  tijdlijn: 1162,
  'thema-combinaties': 867,
  'respons-omvang': 520,
};
