import type { Atlas } from '../../survey/atlas.ts';
import { headlineOf } from '../../survey/headline.ts';
import { answerMap } from './answer-map.ts';
import { card, cardMargin, type Imprint } from './card.ts';
import { fitText } from './fit-text.ts';
import { lines } from './text-lines.ts';

const map = { x: 764, y: 60, width: 372, height: 300 };
const leading = 1.1;
const sizes = [72, 64, 56, 48] as const;

/** The card of every page without a picture of its own: what the site asks, and who answered. */
export function siteCard(atlas: Atlas, imprint: Imprint): string {
  const title = headlineOf(atlas);
  const { size, contents } = fitText(title, { width: 650, height: 360, sizes, leading });
  return card(
    { ...imprint, atlas, title },
    answerMap(atlas.asked, map),
    lines(contents, { x: cardMargin, y: 140 + size, size, weight: 600, leading }).markup,
  );
}
