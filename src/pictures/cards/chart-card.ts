import { phone, type Chart } from '../../charts/chart.ts';
import { element } from '../../charts/markup.ts';
import { contentsOf } from '../../charts/painted.ts';
import type { Atlas } from '../../survey/atlas.ts';
import { card, cardContent, cardMargin, type Imprint } from './card.ts';
import { fitText } from './fit-text.ts';
import { lines } from './text-lines.ts';

const box = {
  x: 664,
  y: cardContent.top,
  width: 472,
  height: cardContent.bottom - cardContent.top,
};
const title = {
  width: 540,
  height: 370,
  sizes: [72, 64, 56, 50, 44, 38],
  leading: 1.12,
} as const;

/** How far a drawing may shrink so as to be seen whole; a longer one is cut off at the rule. */
const leastScale = 0.75;

/** The card of one chart: its finding beside the drawing, which runs on where it is long. */
export function chartCard(
  chart: Chart,
  atlas: Atlas,
  { sources, ...imprint }: Imprint & { sources: readonly string[] },
): string {
  const { markup, height } = contentsOf(chart.draw(atlas, { width: phone }));
  const widest = box.width / phone;
  const whole = Math.min(widest, box.height / height);
  const scale = whole < leastScale * widest ? widest : whole;
  const { size, contents } = fitText(chart.title(atlas), title);
  return card(
    { ...imprint, atlas, sources, title: chart.title(atlas) },
    element(
      'svg',
      {
        ...box,
        viewBox: `0 0 ${box.width / scale} ${box.height / scale}`,
        preserveAspectRatio: 'xMidYMin',
      },
      markup,
    ),
    lines(contents, { x: cardMargin, y: 140 + size, size, weight: 600, leading: title.leading })
      .markup,
  );
}
