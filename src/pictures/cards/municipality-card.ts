import { tilesOf } from '../../charts/tile-map.ts';
import type { Atlas } from '../../survey/atlas.ts';
import type { Municipality } from '../../survey/municipality.ts';
import { answerMap } from './answer-map.ts';
import { card, cardMargin, cardSize, type Imprint } from './card.ts';
import { fitText } from './fit-text.ts';
import { lines } from './text-lines.ts';
import { municipalityLines } from './card-lines.ts';

const x = cardMargin;
const leading = 1.02;
const sizes = [112, 96, 80, 64, 52, 44] as const;
const map = { x: 764, y: 60, width: 372, height: 300 };
const beside = map.x - cardMargin - 40;
const whole = cardSize.width - 2 * cardMargin;

/** The card of one municipality: its name, its square on the map if it has one, and two facts. */
export function municipalityCard(
  municipality: Municipality,
  atlas: Atlas,
  imprint: Imprint,
): string {
  const { name, code } = municipality;
  const onMap = tilesOf(atlas.asked).some(({ entry }) => entry.municipality.code === code);
  const width = onMap ? beside : whole;
  const { size, contents } = fitText(name, { width, height: 205, sizes, leading });
  const [first, second] = municipalityLines(municipality, atlas);
  return card(
    { ...imprint, atlas, title: `${[name, first, second].filter(Boolean).join('. ')}.` },
    ...(onMap ? [answerMap(atlas.asked, map, code)] : []),
    lines(contents, { x, y: 140 + size, size, weight: 600, leading }).markup,
    lines([first], { x, y: 430, size: 44, weight: 500 }).markup,
    lines([second], { x, y: 484, size: 36 }).markup,
  );
}
