import type { ChartId } from './index.ts';

/** Charts on one subject, in the order of the page that has them all. */
export const chartGroups: readonly { title: string; charts: readonly ChartId[] }[] = [
  { title: 'Wie het deed', charts: ['partners', 'aanpak-kaart'] },
  { title: 'Waar het over ging', charts: ['themas', 'thema-combinaties'] },
  { title: 'Wie antwoord gaf', charts: ['respons-kaart', 'respons-omvang'] },
  { title: 'Het geld', charts: ['budget'] },
  { title: 'Wat later kwam', charts: ['tijdlijn'] },
];
