import { element, join, text, type Markup } from '../../charts/markup.ts';
import { colours, fontFamily } from '../../charts/paint.ts';
import { hasMap } from '../../charts/tile-map.ts';
import { answeredInTitle, counts } from '../../survey/answered-clause.ts';
import type { Atlas } from '../../survey/atlas.ts';
import { capitalise } from '../../text/format.ts';
import { emblem } from './emblem.ts';
import { lines } from './text-lines.ts';

/** The size that social media and chat programs ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

export const cardMargin = 64;

const { width, height } = cardSize;
const small = { size: 27, fill: colours.quiet } as const;
const ruleAt = height - 104;
const emblemBox = { x: cardMargin, y: 58, width: 64, height: 44 };

/** Where the content of a card begins and ends. */
export const cardContent = { top: 60, bottom: ruleAt - 8 } as const;

/** Whose card it is. */
export interface Imprint {
  /** Name of the site. */
  name: string;
  /** Address of the site, as a browser has it. */
  address: string;
  /** The logo of who makes it, as large as `logoRoom` lets it be; it takes the place of the emblem. */
  logo?: { href: string; width: number; height: number } | undefined;
}

/** What a logo may take of a card. */
export const logoRoom = { width: 240, height: 52 } as const;

interface CardOptions extends Imprint {
  atlas: Atlas;
  /** What the card says, for whoever cannot see it. */
  title: string;
  /** Its sources in words; the survey where none are named. */
  sources?: readonly string[];
}

function brand({ name, logo, atlas: { asked } }: CardOptions): Markup {
  const word = (x: number) => lines([name], { x, y: 92, size: 36, weight: 600 }).markup;
  if (logo) {
    const y = 80 - logo.height / 2;
    return join([
      element('image', { x: cardMargin, y, ...logo }),
      word(cardMargin + logo.width + 20),
    ]);
  }
  if (!hasMap(asked)) return word(cardMargin);
  const mark = emblem(asked, emblemBox);
  return join([mark.markup, word(mark.right + 16)]);
}

/** The sources and of how many municipalities the survey tells, below a rule. */
function footer({ atlas, sources, address }: CardOptions): Markup {
  const survey = `${atlas.survey.publisher}, ${atlas.survey.year}`;
  const named = sources ?? [survey];
  const source =
    named.length > 3 ? `${named.length} bronnen, genoemd bij de grafiek` : named.join('; ');
  const answers = capitalise(answeredInTitle(counts(atlas)));
  const [first, second] = [ruleAt + 42, ruleAt + 78];
  return join([
    element('rect', {
      x: cardMargin,
      y: ruleAt,
      width: width - 2 * cardMargin,
      height: 2,
      fill: colours.rule,
    }),
    lines([`Bron: ${source}`], { x: cardMargin, y: first, ...small }).markup,
    ...(named.includes(survey)
      ? [lines([answers], { x: cardMargin, y: second, ...small }).markup]
      : []),
    lines([new URL(address).host], { x: width - cardMargin, y: second, anchor: 'end', ...small })
      .markup,
  ]);
}

/** A picture for a shared link: name of the site above, source and address below a rule. */
export function card(options: CardOptions, ...content: Markup[]): string {
  const body = join([
    element('title', {}, text(options.title)),
    element('rect', { width, height, fill: colours.ground }),
    ...content,
    brand(options),
    footer(options),
  ]);
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'font-family': fontFamily,
  };
  return `${element('svg', frame, body)}\n`;
}
