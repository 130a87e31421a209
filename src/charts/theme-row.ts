import { descending } from 'd3';
import { answeredIn, type Atlas, type Entry } from '../survey/atlas.ts';
import { municipalityPath } from '../text/addresses.ts';
import { formatList } from '../text/format.ts';
import { gaps, isGiven } from '../survey/gap.ts';
import { byText } from '../text/order.ts';
import { themesOf } from '../survey/theme-counts.ts';
import { themes } from '../survey/vocabulary.ts';
import { element, text, type Markup } from './markup.ts';
import { square } from './square.ts';

/** The answers, those with most themes first. */
export const rankedAnswers = (atlas: Atlas): Entry[] =>
  answeredIn(atlas).toSorted(
    (a, b) =>
      descending(themesOf(a).length, themesOf(b).length) ||
      byText<Entry>(({ municipality }) => municipality.name)(a, b),
  );

/** The themes of an answer in words, or why there are none. */
export const themeText = ({ response }: Entry): string =>
  isGiven(response.themes)
    ? formatList(response.themes.value.map((theme) => themes[theme].label))
    : gaps[response.themes.gap].label;

export interface Layout {
  /** Where a theme and a municipality cross: the top left of their square. */
  at: (theme: number, municipality: number) => { x: number; y: number };
  size: number;
}

/** The squares of one answer, with the name of its municipality, as one link. */
export function themeRow(
  entry: Entry,
  place: number,
  order: string[],
  layout: Layout,
  name: Markup,
  focus: boolean,
) {
  const squares = themesOf(entry).map((theme) =>
    square({
      ...layout.at(order.indexOf(theme), place),
      size: layout.size,
      fill: focus ? 'ja' : 'gemeente',
    }),
  );
  return element(
    'a',
    {
      href: municipalityPath(entry.municipality.slug),
      tabindex: -1,
      class: focus ? 'eigen-rij' : undefined,
    },
    element('title', {}, text(`${entry.municipality.name}: ${themeText(entry)}`)),
    name,
    ...squares,
  );
}
